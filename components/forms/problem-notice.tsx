import type { Problem } from "@/lib/domain/outcome";

/** Why a form was not taken, as an alert at its top. */
export function ProblemNotice({ problem }: { problem: Problem | null }) {
  if (problem === null) return null;
  return (
    <div role="alert" className="border-2 border-danger bg-danger-tint px-4 py-3">
      {problemInWords(problem)}
    </div>
  );
}

/** A refusal in one or two sentences, with what to do. */
export function problemInWords(problem: Problem): string {
  switch (problem.kind) {
    case "invalid":
      return problem.fields[""]?.join(" ") ?? "Some fields need another look.";
    case "forbidden":
      return "Your account may not do this. Ask an administrator.";
    case "not-found":
      return `There is no ${problem.what} any more.`;
    case "conflict":
      return `Someone else saved ${problem.what} while you were editing.`;
  }
}
