import type { Problem } from "@/lib/domain/outcome";

/** What stands in the controls of a form, by their names: "level", "evidence.0.quote". */
export type Typed = Readonly<Record<string, string>>;

/** Why a form was not taken, and everything that was typed; null before the first try. */
export type FormState = { problem: Problem; typed: Typed } | null;

/** A server action behind a form, as `useActionState` calls it. */
export type FormAction = (last: FormState, form: FormData) => Promise<FormState>;

/** What is wrong with one field; empty while nothing is. "" is the whole form. */
export function fieldErrors(state: FormState, name: string): readonly string[] {
  return state?.problem.kind === "invalid" ? (state.problem.fields[name] ?? []) : [];
}
