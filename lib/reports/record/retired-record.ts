import { cacheLife, cacheTag } from "next/cache";
import { momentOf, partsOfMoment, type Moment } from "@/lib/domain/moment";
import { ARCHIVE_TAG, openDay } from "../day-archive";
import type { ReportFrame } from "../report-frame";
import type { CitedRecord } from "./cited-record";
import { publicHistory, type PublicHistory } from "./public-history";
import { recordHistory } from "./record-history";
import { recordSheet, recordSheetOf, type RecordSheet, type SheetAsked } from "./record-sheet";

/** What is left to be read of a record that was retired. */
export type RetiredRecord = ReportFrame & {
  /** As it stood to the last. */
  record: CitedRecord;
  /** ISO 8601 instant, UTC; and the last instant at which it counted. */
  retiredAt: string;
  countedAt: string;
  /** Why; null where a past day is asked, for it may speak of days after that. */
  reason: string | null;
  history: PublicHistory | null;
};

/** What stands at the address of a record. Null when nothing was public there on the day. */
export async function recordOrRetired(
  asked: SheetAsked,
  moment: Moment,
): Promise<RecordSheet | RetiredRecord | null> {
  return (await recordSheet(asked, moment)) ?? (await retiredRecord(asked, moment));
}

/**
 * A record that was out of count at the instant of the moment (or is now), had it been public on
 * the day. Null when it was not, or never was on record.
 */
export async function retiredRecord(
  { kind, slug, withHistory }: SheetAsked,
  moment: Moment,
): Promise<RetiredRecord | null> {
  "use cache";
  cacheTag(ARCHIVE_TAG);
  cacheLife("hours");
  const { asOf, knownAt } = partsOfMoment(moment);
  const whole = await recordHistory(kind, slug);
  const last = whole?.revisions.find(({ editedAt }) => knownAt === null || editedAt <= knownAt);
  if (!whole || last?.action !== "retired") return null;
  const retiredAt = last.editedAt;
  const countedAt = new Date(new Date(retiredAt).valueOf() - 1).toISOString();
  const sheet = recordSheetOf(await openDay(momentOf({ asOf, knownAt: countedAt })), kind, slug);
  if (sheet === null) return null;
  return {
    ...(await openDay(moment)).frame,
    ...{ record: sheet.record, retiredAt, countedAt },
    reason: withHistory ? last.reason : null,
    history: withHistory ? publicHistory(whole, knownAt) : null,
  };
}
