import { ownChecks } from "../checks/own-checks";
import { recordFrom } from "../checks/record-from";
import type { FieldErrors } from "../outcome";
import { SENT, type SentEdit } from "./sent-edit";

/** The field that asks why, as refusals name it. */
export const REASON = "reason";

/**
 * What can be said against an edit before it is sent: all that the schema of its kind and the
 * record itself say, and a reason where one is needed. Empty when it may be sent.
 */
export function formObjections(
  { act, kind, input, reason }: SentEdit,
  isReasoned: boolean,
): FieldErrors {
  const { record, objections } = recordFrom(kind, input);
  const own = record === null ? [] : ownChecks(kind, record);
  const wantsReason = isReasoned || act === "correct" || act === "retire";
  const why = wantsReason && (reason ?? "").trim() === "";
  const fields = new Map<string, string[]>();
  for (const { field, message } of [...objections, ...own]) {
    fields.set(field, [...(fields.get(field) ?? []), message]);
  }
  if (why) fields.set(REASON, ["Say why, in a sentence that will stand in the history."]);
  return Object.fromEntries(fields);
}

/** The control that a refusal of a field belongs to: the reason has a name of its own. */
export const controlOf = (field: string): string => (field === REASON ? SENT.reason : field);
