import { mapKinds, recordKinds, type Archive, type RecordKind, type RecordOf } from "./archive";
import { readingsThatCount } from "./conflict";

/** Names a record of any kind: "price/some-price". */
export const recordKey = (kind: RecordKind, slug: string): string => `${kind}/${slug}`;

/** The records that one archive has and the other has not, or has otherwise, by `recordKey`. */
export function differingRecords(from: Archive, to: Archive): Set<string> {
  return new Set(recordKinds.flatMap((kind) => differingOf(kind, from, to)));
}

function differingOf(kind: RecordKind, from: Archive, to: Archive): string[] {
  const was = new Map(from[kind].map((record) => [record.slug, record]));
  const is = new Map(to[kind].map((record) => [record.slug, record]));
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((slug) => !alike(was.get(slug), is.get(slug)))
    .map((slug) => recordKey(kind, slug));
}

function alike(a: object | undefined, b: object | undefined): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/**
 * The earlier of two views of an archive, with each question that it answers by readings which the
 * later one no longer counts answered as the later one does: what was corrected between the two,
 * and nothing else. Pure.
 */
export function withLaterReadings(earlier: Archive, later: Archive): Archive {
  return mapKinds(earlier, (kind, records) => corrected(records, later[kind]));
}

type Reading = { slug: string; conflictGroup: string | null; preferred: boolean };

function corrected<K extends RecordKind>(
  earlier: readonly RecordOf<K>[],
  later: readonly RecordOf<K>[],
): readonly RecordOf<K>[] {
  const groups = new Set(later.flatMap(({ conflictGroup }) => conflictGroup ?? []));
  let records = earlier;
  for (const group of groups) {
    const now = later.filter(({ conflictGroup }) => conflictGroup === group);
    const slugs = slugsOf(now);
    const then = records.filter(({ slug }) => slugs.has(slug));
    const counting = slugsOf(readingsThatCount<Reading>(now));
    if (readingsThatCount<Reading>(then).every(({ slug }) => counting.has(slug))) continue;
    const others = records.filter(({ slug }) => !slugs.has(slug));
    records = [...others, ...now].toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
  }
  return records;
}

const slugsOf = (records: readonly { slug: string }[]) => new Set(records.map(({ slug }) => slug));
