import { isRecordKind, type RecordKind } from "../archive";
import { proposedActs, type ProposedAct } from "../proposal";
import { inputOf, type TypedFields } from "./typed-record";

/**
 * What a record's form says beside the record: which edit, of which record, from which version and
 * why. The names begin with a sign that no field of a record has.
 */
export const SENT = {
  act: "@act",
  kind: "@kind",
  slug: "@slug",
  version: "@version",
  reason: "@reason",
  /** What the button that was pressed asks for: "save", "preview", or a step with a list. */
  press: "@press",
} as const;

/** An edit as a form sent it; its record is not checked yet. */
export type SentEdit = {
  act: ProposedAct;
  kind: RecordKind;
  /** The record it is about; for an added one, the name it would get. */
  slug: string;
  /** The version it was made from; null for a record to be added. */
  baseVersion: number | null;
  input: unknown;
  reason: string | null;
};

/** The edit that a form asks for; null when it names none: the form was tampered with. */
export function sentEdit(typed: TypedFields): SentEdit | null {
  const kind = typed[SENT.kind] ?? "";
  const act = proposedActs.find((one) => one === typed[SENT.act]);
  if (!isRecordKind(kind) || act === undefined) return null;
  const version = Number(typed[SENT.version]);
  const input = inputOf(kind, typed);
  return {
    ...{ act, kind, input },
    slug: act === "add" ? String(input["slug"]) : (typed[SENT.slug] ?? ""),
    baseVersion: Number.isInteger(version) && version > 0 ? version : null,
    reason: typed[SENT.reason] ?? null,
  };
}
