import { cacheLife, cacheTag } from "next/cache";
import type { Moment } from "@/lib/domain/moment";
import type { Dimension } from "@/lib/domain/support-level";
import { ARCHIVE_TAG } from "../day-archive";
import type { Axis } from "./axis";
import type { Cells } from "./cells";
import { supportMatrix, type SupportMatrix } from "./support-matrix";
import type { TargetAxis } from "./target-axis";

/** A matrix as a page first carries it: whole, or its beginning, and how large the whole is. */
export type FirstView = SupportMatrix & {
  whole: boolean;
  /** Of those shown until a reader asks for more. */
  usual: { products: number; targets: number };
};

/** Answers and members that a page can carry; those of the archive as it is, twice over. */
const MOST_ANSWERS = 5_000;
const MOST_MEMBERS = 2_500;

/** How much of a larger matrix comes with the page: as much as it draws before a script runs. */
const FIRST_PRODUCTS = 60;
const FIRST_TARGETS = 50;

/** What a page first carries of the matrix of a day. */
export async function firstView(moment: Moment, dimension: Dimension): Promise<FirstView> {
  "use cache";
  cacheTag(ARCHIVE_TAG);
  cacheLife("hours");
  return firstViewOf(await supportMatrix(moment, dimension));
}

/** The matrix, or where it is too large for a page the first of its usual rows and columns. Pure. */
export function firstViewOf(matrix: SupportMatrix, most = MOST_ANSWERS): FirstView {
  const { products, targets, cells } = matrix;
  const usual = { products: countUsual(products), targets: countUsual(targets) };
  const members = products.slugs.length + targets.slugs.length;
  if (cells.products.length <= most && members <= MOST_MEMBERS) {
    return { ...matrix, whole: true, usual };
  }
  const rows = firstOf(products, FIRST_PRODUCTS);
  const shown = firstOf(targets, FIRST_TARGETS);
  // What they answer as comes along unseen: a derived answer must not look like none.
  const columns = withBases(targets, shown);
  return {
    ...{ ...matrix, whole: false, usual },
    products: axisOf(products, rows, rows),
    targets: { ...axisOf(targets, columns, shown), bases: basesOf(targets, columns) },
    cells: cellsOf(cells, rows, columns),
  };
}

const countUsual = ({ usual }: Axis) => usual.filter((one) => one === 1).length;

/** Places of the first usual members. */
const firstOf = ({ usual }: Axis, most: number): number[] =>
  usual.flatMap((one, at) => (one === 1 ? [at] : [])).slice(0, most);

const at = <T>(list: readonly T[], places: readonly number[]): T[] =>
  places.flatMap((place) => list.slice(place, place + 1));

function withBases({ bases }: TargetAxis, shown: readonly number[]): number[] {
  const all = new Set(shown);
  for (const [target = 0, , ...own] of bases) {
    if (shown.includes(target)) for (const base of own) all.add(base);
  }
  return [...all].toSorted((a, b) => a - b);
}

/** An axis with these members alone, some of them shown; every value that can be chosen stays. */
function axisOf(
  { slugs, names, facets }: Axis,
  places: readonly number[],
  shown: readonly number[],
): Axis {
  // prettier-ignore
  return {
    ...{ slugs: at(slugs, places), names: at(names, places) },
    usual: places.map((place) => Number(shown.includes(place))),
    facets: facets.map((facet) => ({ ...facet, of: at(facet.of, places) })),
  };
}

const placesOf = (places: readonly number[]) => new Map(places.map((place, now) => [place, now]));

/** What targets answer as, where that has come along. */
function basesOf({ bases }: TargetAxis, columns: readonly number[]): number[][] {
  const now = placesOf(columns);
  return bases.flatMap(([target = 0, lines = 0, ...all]) => {
    const own = now.get(target);
    if (own === undefined) return [];
    const move = (some: readonly number[]) => some.flatMap((base) => now.get(base) ?? []);
    const ofLine = move(all.slice(0, lines));
    return [[own, ofLine.length, ...ofLine, ...move(all.slice(lines))]];
  });
}

function cellsOf(cells: Cells, rows: readonly number[], columns: readonly number[]): Cells {
  const [row, column] = [placesOf(rows), placesOf(columns)];
  const kept = cells.products.flatMap((product, place) =>
    row.has(product) && column.has(cells.targets[place] ?? -1) ? [place] : [],
  );
  const texts = [""];
  const known = new Map([["", 0]]);
  const told = (of: readonly number[]) =>
    at(of, kept).map((place) => {
      const text = cells.texts[place] ?? "";
      const now = known.get(text) ?? texts.push(text) - 1;
      known.set(text, now);
      return now;
    });
  return {
    products: at(cells.products, kept).flatMap((product) => row.get(product) ?? []),
    targets: at(cells.targets, kept).flatMap((target) => column.get(target) ?? []),
    ...{ levels: at(cells.levels, kept), marks: at(cells.marks, kept) },
    ...{ under: told(cells.under), said: told(cells.said) },
    ...{ notes: told(cells.notes), grades: told(cells.grades) },
    ...{ records: at(cells.records, kept), texts },
  };
}
