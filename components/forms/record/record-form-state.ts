import type { TypedFields } from "@/lib/domain/form/typed-record";
import type { Problem } from "@/lib/domain/outcome";
import type { EditEffect } from "@/lib/reports/desk/edit-effect";

/** What came back from a record's form; null before the first time. */
export type RecordFormState = {
  /** Why it was not saved; null where only a look was asked for. */
  problem: Problem | null;
  typed: TypedFields;
  /** What saving it would do to the scores, where that was asked for. */
  effect: EditEffect | null;
} | null;

export type RecordFormAction = (last: RecordFormState, form: FormData) => Promise<RecordFormState>;

/** Messages by field; empty while nothing is wrong with any. */
export const errorsIn = (problem: Problem | null): Readonly<Record<string, readonly string[]>> =>
  problem?.kind === "invalid" ? problem.fields : {};
