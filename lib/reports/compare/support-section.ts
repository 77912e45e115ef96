import { compareDates } from "@/lib/domain/partial-date";
import { readingsThatCount } from "@/lib/domain/conflict";
import {
  dimensions,
  supportLevels,
  type Dimension,
  type SupportRecord,
} from "@/lib/domain/support-record";
import { dimensionName, levelName } from "@/lib/format/names";
import { countOf } from "@/lib/format/numbers";
import { targetName } from "@/lib/format/target-names";
import type { DayArchive } from "../day-archive";
import type { CompareCell, CompareSection } from "./comparison";

/** Products whose answers stand in one column: one product, or all that a vendor makes. */
export type ColumnProducts = readonly (readonly string[])[];

/** What each column's products run, run on and can do: of several answers the best. Pure. */
export function supportSections(day: DayArchive, columns: ColumnProducts): CompareSection[] {
  return dimensions.map((dimension) => {
    const answers = columns.map((products) => answersOf(day, products, dimension));
    const targets = [...new Set(answers.flatMap((of) => [...of.keys()]))]
      .map((target) => ({ target, name: nameOf(day, dimension, target) }))
      .toSorted((a, b) => a.name.localeCompare(b.name, "en", { numeric: true }));
    return {
      title: dimensionName(dimension),
      note:
        targets.length === 0
          ? "Nobody has checked any of them by this day."
          : `${countOf(targets.length, "target was", "targets were")} checked for one of them at least. Not checked is not no.`,
      rows: targets.map(({ target, name }) => {
        const cells = answers.map((of) => cellOf(day, of.get(target), columns));
        // The same level by another product, or with another limit, is alike.
        return { label: name, cells, differs: new Set(cells.map(({ level }) => level)).size > 1 };
      }),
    };
  });
}

function answersOf(day: DayArchive, products: readonly string[], dimension: Dimension) {
  const best = new Map<string, SupportRecord>();
  for (const product of products) {
    const newest = new Map<string, SupportRecord>();
    for (const record of readingsThatCount(day.about.support(product))) {
      const last = newest.get(record.target);
      const isNewer = last === undefined || compareDates(record.observedOn, last.observedOn) > 0;
      if (record.dimension === dimension && isNewer) newest.set(record.target, record);
    }
    for (const [target, record] of newest) {
      const last = best.get(target);
      if (last === undefined || rankOf(record) < rankOf(last)) best.set(target, record);
    }
  }
  return best;
}

const rankOf = ({ level }: SupportRecord) => supportLevels.indexOf(level);

function nameOf({ citations }: DayArchive, dimension: Dimension, target: string): string {
  return dimension === "guest-os" ? citations.names.guest(target) : targetName(target);
}

function cellOf(
  { citations }: DayArchive,
  answer: SupportRecord | undefined,
  columns: ColumnProducts,
): CompareCell {
  if (answer === undefined) {
    return { text: "not checked", level: "not-checked", record: null, second: null };
  }
  const { level, limit, product, slug } = answer;
  const isOfMany = columns.some((products) => products.length > 1);
  const by = isOfMany ? `: ${citations.names.product(product)}` : "";
  const text = `${levelName(level)}${limit === null ? "" : `, ${limit}`}${by}`;
  return { text, level, record: { kind: "support", slug }, second: null };
}
