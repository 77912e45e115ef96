import type { RecordKind } from "@/lib/domain/archive";
import type { Moment } from "@/lib/domain/moment";
import { recordSheet, type RecordSheet } from "./record-sheet";

/** What a panel beside a value shows of the record behind it. */
export type RecordEvidence = Pick<
  RecordSheet,
  "asOf" | "knownAt" | "record" | "publicReason" | "preferred" | "preferredReason" | "conflicts"
>;

/** What a record rests on and what disagrees with it; null when it was not public on the day. */
export async function recordEvidence(
  kind: RecordKind,
  slug: string,
  moment: Moment,
): Promise<RecordEvidence | null> {
  const sheet = await recordSheet({ kind, slug, withHistory: false }, moment);
  if (sheet === null) return null;
  const { asOf, knownAt, record, publicReason, preferred, preferredReason, conflicts } = sheet;
  return { asOf, knownAt, record, publicReason, preferred, preferredReason, conflicts };
}
