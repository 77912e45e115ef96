import { readingsThatCount } from "@/lib/domain/conflict";
import { compareDates } from "@/lib/domain/partial-date";
import { isPast } from "@/lib/domain/release-support";
import type { Dimension, SupportRecord } from "@/lib/domain/support-record";
import type { DayArchive } from "../day-archive";

/** The answer that stands for a product and a target on the day. */
export type Answer = {
  record: SupportRecord;
  /** Further answers that count, for other versions or of earlier days. */
  more: number;
};

/** Answers by product, then by target. */
export type Answers = ReadonlyMap<string, ReadonlyMap<string, Answer>>;

/**
 * Of each product and target of a dimension, the newest reading that counts and still holds on the
 * day; where none holds any longer, the newest. What has no reading has no answer: not checked.
 */
export function answersOf({ archive, asOf }: DayArchive, dimension: Dimension): Answers {
  const readings = readingsThatCount(archive.support)
    .filter((record) => record.dimension === dimension)
    .toSorted(
      (a, b) =>
        Number(isPast(a.endsOn, asOf)) - Number(isPast(b.endsOn, asOf)) ||
        compareDates(b.observedOn, a.observedOn) ||
        a.slug.localeCompare(b.slug),
    );
  const answers = new Map<string, Map<string, Answer>>();
  for (const record of readings) {
    const ofProduct = answers.get(record.product) ?? new Map<string, Answer>();
    answers.set(record.product, ofProduct);
    const newest = ofProduct.get(record.target);
    if (newest === undefined) ofProduct.set(record.target, { record, more: 0 });
    else newest.more += 1;
  }
  return answers;
}
