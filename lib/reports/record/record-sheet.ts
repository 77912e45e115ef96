import { cacheLife, cacheTag } from "next/cache";
import type { RecordKind, RecordOf } from "@/lib/domain/archive";
import { partsOfMoment, type Moment } from "@/lib/domain/moment";
import type { CitedRecord } from "./cited-record";
import { ARCHIVE_TAG, type DayArchive } from "../day-archive";
import { publicHistory, type PublicHistory } from "./public-history";
import { fieldsWithGuest, guestAnswers, type GuestAnswer } from "./guest-answers";
import { fieldsOf, type Field } from "./record-fields";
import type { ReportFrame } from "../report-frame";
import { recordHistory } from "./record-history";
import { words } from "./record-title";
import { isOpen } from "../market/resting-on";
import { openMarket } from "../market/open-market";
import { recordSuppositions } from "../scenario/record-suppositions";
import type { Supposition } from "../scenario/supposition";
import { whatBecame, type WhatBecame } from "./what-became";

export type RecordSheet = ReportFrame & {
  record: CitedRecord;
  kindLabel: string;
  /** Its fields in words, in schema order; those without a value say "not on record". */
  fields: readonly Field[];
  publicReason: string | null;
  note: string | null;
  preferred: boolean;
  preferredReason: string | null;
  /** The other readings of the same question. */
  conflicts: readonly {
    record: CitedRecord;
    preferred: boolean;
    reason: string | null;
  }[];
  /** What we did to it; null where a past day is asked, for it tells of days after that. */
  history: PublicHistory | null;
  /** What products answer for a guest system; null for a record of any other kind. */
  guestAnswers: readonly GuestAnswer[] | null;
  /** What became of a promise or a forecast; null for a record of any other kind. */
  became: WhatBecame | null;
  /** What can be supposed of it on the day; empty where no score would tell. */
  whatIf: readonly Supposition[];
};

/** Which record is asked for, and whether with what was done to it. */
export type SheetAsked = { kind: RecordKind; slug: string; withHistory: boolean };

/** One record with its evidence and whatever disagrees. Null when it was not public on the day. */
export async function recordSheet(
  { kind, slug, withHistory }: SheetAsked,
  moment: Moment,
): Promise<RecordSheet | null> {
  "use cache";
  cacheTag(ARCHIVE_TAG);
  cacheLife("hours");
  const market = await openMarket(moment);
  const sheet = recordSheetOf(market.day, kind, slug);
  if (sheet === null) return null;
  const whatIf = recordSuppositions(market, { kind, slug });
  const whole = withHistory ? await recordHistory(kind, slug) : null;
  return {
    ...sheet,
    whatIf,
    history: whole && publicHistory(whole, partsOfMoment(moment).knownAt),
  };
}

/** The same, from an archive at hand. Pure. */
export function recordSheetOf(day: DayArchive, kind: RecordKind, slug: string): SheetOfDay | null {
  const record = day.citations.find(kind, slug);
  if (record === null) return null;
  const source = kind === "source" ? day.citations.find("source", slug) : null;
  return source !== null && !isOpen(source, day) ? null : sheet(day, kind, record);
}

type SheetOfDay = Omit<RecordSheet, "history" | "whatIf">;

function sheet<K extends RecordKind>(day: DayArchive, kind: K, record: RecordOf<K>): SheetOfDay {
  return {
    ...day.frame,
    record: day.citations.cite(kind, record),
    kindLabel: words(kind),
    fields: fieldsWithGuest(day, kind, record, fieldsOf(record, day)),
    publicReason: record.publicOnReason,
    note: record.note,
    preferred: record.preferred,
    preferredReason: record.preferredReason,
    conflicts: conflictsWith(day, kind, record),
    guestAnswers: guestAnswers(day, kind, record),
    became: whatBecame(day, kind, record),
  };
}

function conflictsWith<K extends RecordKind>(
  { archive, citations }: DayArchive,
  kind: K,
  { slug, conflictGroup }: RecordOf<K>,
): RecordSheet["conflicts"] {
  if (conflictGroup === null) return [];
  const sameKind: readonly RecordOf<K>[] = archive[kind];
  return sameKind
    .filter((other) => other.conflictGroup === conflictGroup && other.slug !== slug)
    .map((other) => ({
      record: citations.cite(kind, other),
      preferred: other.preferred,
      reason: other.preferredReason,
    }));
}
