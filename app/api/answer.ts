import type { Outcome, Problem } from "@/lib/domain/outcome";

const STATUS: Record<Problem["kind"], number> = {
  invalid: 422,
  forbidden: 403,
  "not-found": 404,
  conflict: 409,
};

/** An outcome as HTTP: the value with 200, or the problem with its status. */
export function answer<T>(outcome: Outcome<T>): Response {
  return outcome.ok
    ? Response.json(outcome.value)
    : Response.json({ problem: outcome.problem }, { status: STATUS[outcome.problem.kind] });
}
