import { recordKinds, type Archive, type RecordKind, type RecordOf } from "@/lib/domain/archive";
import { checkDueOn, lastLook } from "@/lib/domain/check-interval";
import type { Evidence } from "@/lib/domain/evidence";
import type { IsoDate } from "@/lib/domain/iso-date";
import { latestDay, onOrBefore } from "@/lib/domain/partial-date";
import { publicFrom } from "@/lib/domain/public-on";
import { formatDay } from "@/lib/format/days";
import { spoken } from "@/lib/format/names";
import type { Due } from "./due";
import { readingsAside } from "./readings-aside";

export const dueQueues = ["differs", "conflicts", "promises", "support-ended", "cited", "stale"] as const; // prettier-ignore
export type DueQueue = (typeof dueQueues)[number];

/** Everything that is due on a day, by queue, first what matters most. Pure. */
export function dueWork(archive: Archive, today: IsoDate): Record<DueQueue, Due[]> {
  const work: Record<DueQueue, Due[]> = {
    differs: [],
    conflicts: readingsAside(archive),
    promises: overdue(archive, today),
    "support-ended": [],
    cited: [],
    stale: [],
  };
  for (const kind of recordKinds) putEvidence(kind, archive, today, work);
  // New records weigh most in the scores; what has waited longest comes first elsewhere.
  work.cited.sort(newestFirst);
  work["support-ended"].sort(newestFirst);
  for (const queue of ["differs", "promises", "stale"] as const) work[queue].sort(oldestFirst);
  return work;
}

const oldestFirst = (a: Due, b: Due) => compare(a.day, b.day) || compare(a.slug, b.slug);
const newestFirst = (a: Due, b: Due) => compare(b.day, a.day) || compare(a.slug, b.slug);
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function putEvidence<K extends RecordKind>(
  kind: K,
  archive: Archive,
  today: IsoDate,
  work: Record<DueQueue, Due[]>,
): void {
  for (const record of archive[kind]) {
    for (const piece of record.evidence) {
      const found = dueOf(kind, record, piece, today);
      if (found === null) continue;
      const { queue, why, day } = found;
      work[queue].push({ kind, slug: record.slug, evidence: piece.id, why, day });
    }
  }
}

type Found = { queue: DueQueue; why: string; day: IsoDate };

function dueOf<K extends RecordKind>(
  kind: K,
  record: RecordOf<K>,
  piece: Evidence,
  today: IsoDate,
): Found | null {
  const { checkedOn, checkOutcome, reading } = piece;
  if (checkedOn !== null && (checkOutcome === "differs" || checkOutcome === "gone")) {
    const why = `Checked on ${formatDay(checkedOn)}: ${spoken(checkOutcome)}. Correct the record, find another source, or check again.`;
    return { queue: "differs", why, day: checkedOn };
  }
  if (reading === "cited") {
    return { queue: "cited", why: "Named as the source, never read by us.", day: publicFrom(kind, record) }; // prettier-ignore
  }
  return endedSince(kind, record, piece, today) ?? staleOn(kind, record, piece, today);
}

/** The end of support that was announced has come, and nobody has looked whether it held. */
function endedSince<K extends RecordKind>(
  kind: K,
  record: RecordOf<K>,
  piece: Evidence,
  today: IsoDate,
): Found | null {
  const end = kind === "release" && "supportEndsOn" in record ? record.supportEndsOn : null;
  const looked = lastLook(piece);
  if (end === null || looked === null || !onOrBefore(end, today) || onOrBefore(end, looked)) {
    return null;
  }
  const why = `Support ended on ${formatDay(end)}; last looked at on ${formatDay(looked)}, before that.`;
  return { queue: "support-ended", why, day: latestDay(end) };
}

function staleOn<K extends RecordKind>(
  kind: K,
  record: RecordOf<K>,
  piece: Evidence,
  today: IsoDate,
): Found | null {
  const due = checkDueOn(kind, record, piece);
  if (due === null || due > today) return null;
  const looked = lastLook(piece);
  const why = `Last looked at on ${formatDay(looked ?? due)}; due since ${formatDay(due)}.`;
  return { queue: "stale", why, day: due };
}

function overdue({ promise, outcome }: Archive, today: IsoDate): Due[] {
  const settled = new Set(
    outcome.filter(({ ofKind }) => ofKind === "promise").map((record) => record.of),
  );
  return promise.flatMap(({ slug, dueUntil }) => {
    if (dueUntil === null || settled.has(slug) || latestDay(dueUntil) >= today) return [];
    const why = `Due by ${formatDay(dueUntil)}, and no outcome is on record.`;
    return [{ kind: "promise" as const, slug, evidence: null, why, day: latestDay(dueUntil) }];
  });
}
