import type { RecordOf, Stored } from "@/lib/domain/archive";
import { addDays, isoDate } from "@/lib/domain/iso-date";
import { done, type Outcome } from "@/lib/domain/outcome";
import {
  earliestDay,
  latestDay,
  partialDate,
  precisionOf,
  type PartialDate,
} from "@/lib/domain/partial-date";
import { revisionId } from "@/lib/domain/revision";
import type { EditStamp } from "@/lib/domain/role";
import { adding } from "./add-record";
import { soundRecord } from "./objections";
import { openCounting } from "./open-record";
import { replaceRecord } from "./replace-record";
import { invalidField, save, type Saving, type Seen } from "./save";

/** Kinds whose records hold from one day to another, and may be followed by another record. */
export const followedKinds = ["support", "price", "alliance"] as const;
export type FollowedKind = (typeof followedKinds)[number];

type Span<K extends FollowedKind> = {
  /** The fields in which it begins and ends, and those in which both must agree. */
  begins: string;
  ends: string;
  same: readonly (keyof RecordOf<K> & string)[];
  from: (record: RecordOf<K>) => PartialDate;
  until: (record: RecordOf<K>) => PartialDate | null;
};

const spans: { readonly [K in FollowedKind]: Span<K> } = {
  support: {
    ...{ begins: "observedOn", ends: "endsOn", same: ["product", "dimension", "target"] },
    ...{ from: (r) => r.observedOn, until: (r) => r.endsOn },
  },
  price: {
    ...{ begins: "from", ends: "until", same: ["product"] },
    ...{ from: (r) => r.from, until: (r) => r.until },
  },
  alliance: {
    ...{ begins: "from", ends: "until", same: ["vendor", "partner"] },
    ...{ from: (r) => r.from, until: (r) => r.until },
  },
};

/** The record that was closed and the one that follows it. */
export type Succession<K extends FollowedKind> = { closed: Stored<K>; added: Stored<K> };

/**
 * The world changed: adds `input`, an untrusted new record with a name of its own, and closes the
 * one it follows on the day before. Earlier days keep their score; both are one save.
 *
 * Refused as `invalid` also when the new one is about something else, does not begin later, or the
 * old one had ended by then; as `not-found`; as `conflict` when someone saved since.
 */
export function supersedeRecord<K extends FollowedKind>(
  seen: Seen<K>,
  input: unknown,
  by: EditStamp,
): Promise<Outcome<Succession<K>>> {
  return save("edit", by, superseding(seen, input));
}

/** The same, as part of a save. */
export const superseding =
  <K extends FollowedKind>(seen: Seen<K>, input: unknown): Saving<Succession<K>> =>
  async (tx, stamp) => {
    const { kind } = seen;
    const next = soundRecord(kind, input);
    if (!next.ok) return next;
    const opened = await openCounting(tx, seen, next.value);
    if (!opened.ok) return opened;
    const before = opened.value;

    const after = closedBefore(kind, before.record, next.value);
    if (!after.ok) return after;
    const part = { ...stamp, partOf: revisionId(kind, seen.slug, before.version + 1) };
    const replacement = { kind, before, after: after.value, action: "superseded" } as const;
    const closed = await replaceRecord(tx, replacement, part);
    if (!closed.ok) return closed;
    const added = await adding(kind, input)(tx, part);
    return added.ok ? done({ closed: closed.value, added: added.value }) : added;
  };

/** The old record, ended where the new one begins; refused when the two do not follow. */
function closedBefore<K extends FollowedKind>(
  kind: K,
  old: RecordOf<K>,
  next: RecordOf<K>,
): Outcome<RecordOf<K>> {
  const { begins, ends, same, from, until }: Span<K> = spans[kind];
  const other = same.find((field) => old[field] !== next[field]);
  if (other !== undefined) {
    return invalidField(other, `It follows a record of another ${other}. Add it on its own.`);
  }
  const closing = dayBefore(from(next));
  if (latestDay(closing) < earliestDay(from(old))) {
    const message = `Enter a day after ${from(old)}, when the record it follows began. If that one was wrong, correct it.`;
    return invalidField(begins, message);
  }
  const ended = until(old);
  if (ended !== null && latestDay(ended) < latestDay(closing)) {
    return invalidField(begins, `The record it follows ended on ${ended}. Add it on its own.`);
  }
  return soundRecord(kind, { ...old, [ends]: closing });
}

/** The last day before a day; a month or a year may end the one and begin the other. */
export function dayBefore(date: PartialDate): PartialDate {
  if (precisionOf(date) !== "day") return date;
  return partialDate.parse(addDays(isoDate.parse(date), -1));
}
