import type { Axis } from "@/lib/reports/support/axis";
import { EVIDENCE, LEVEL, type FacetKey, type MatrixView } from "./matrix-view";
import { evidenceMarks, shownLevels, type OpenedMatrix } from "./opened-matrix";

/** A row or column: one product or target, or a family folded into one. */
export type Line = {
  key: string;
  /** Places of its members: one, or those of a folded family. */
  members: readonly number[];
  name: string;
  /** The family it stands in; null = the matrix has none. */
  family: { word: string; name: string } | null;
  isFolded: boolean;
};

export type Shown = {
  products: readonly number[];
  /** Before families are folded. */
  targets: readonly number[];
  productLines: readonly Line[];
  targetLines: readonly Line[];
  /** Cells kept by level and evidence; null = all. */
  keeps: ((product: number, target: number) => boolean) | null;
};

/** Members of an axis that are usual, or all, and have the chosen values of every facet but one. */
export function membersOf(
  axis: Axis,
  every: boolean,
  chosen: MatrixView["chosen"],
  except?: string,
): number[] {
  const tests = axis.facets.flatMap((facet) => {
    const words = facet.key === except ? undefined : wordsFor(chosen, facet.key);
    if (words === undefined) return [];
    const places = new Set(words.map((word) => facet.values.findIndex((it) => it.word === word)));
    return [(member: number) => places.has(facet.of[member] ?? -1)];
  });
  return axis.slugs
    .map((_, member) => member)
    .filter(
      (member) => (every || axis.usual[member] === 1) && tests.every((passes) => passes(member)),
    );
}

const wordsFor = (chosen: MatrixView["chosen"], key: string) =>
  Object.entries(chosen).find(([name]) => name === key)?.[1];

/** The rows and columns that a view asks for. */
export function shownOf(
  opened: OpenedMatrix,
  view: MatrixView,
  changed: ReadonlyMap<string, unknown> | null,
): Shown {
  const { matrix } = opened;
  const keeps = both(keeperOf(opened, view.chosen), changedOnly(opened, changed));
  let products = membersOf(matrix.products, view.everyProduct, view.chosen);
  let targets = membersOf(matrix.targets, view.everyTarget, view.chosen);
  if (keeps !== null) {
    const wide = targets;
    products = products.filter((product) => wide.some((target) => keeps(product, target)));
    const tall = products;
    targets = targets.filter((target) => tall.some((product) => keeps(product, target)));
  }
  if (view.differences) targets = targets.filter((target) => differs(opened, products, target));
  return {
    ...{ products, targets, keeps },
    productLines: products.map((at) => ownLine(matrix.products, at, null)),
    targetLines: folded(matrix.targets, targets, view.folded),
  };
}

type Keeper = (product: number, target: number) => boolean;

function both(first: Keeper | null, second: Keeper | null): Keeper | null {
  if (first === null || second === null) return first ?? second;
  return (product, target) => first(product, target) && second(product, target);
}

/** Whether a pair, as "product/target", is among those that changed. */
function changedOnly(
  { matrix: { products, targets } }: OpenedMatrix,
  changed: ReadonlyMap<string, unknown> | null,
): Keeper | null {
  if (changed === null) return null;
  return (product, target) =>
    changed.has(`${products.slugs[product] ?? ""}/${targets.slugs[target] ?? ""}`);
}

/** Whether a cell has a chosen level and a chosen kind of evidence. */
function keeperOf(opened: OpenedMatrix, chosen: MatrixView["chosen"]): Shown["keeps"] {
  const { [LEVEL]: levels, [EVIDENCE]: evidence } = chosen;
  if (levels === undefined && evidence === undefined) return null;
  const standings = new Set(levels?.map((word) => shownLevels.findIndex((it) => it === word)));
  const marks = Object.entries(evidenceMarks).reduce(
    (sum, [word, mark]) => (evidence?.includes(word) ? sum | mark : sum),
    0,
  );
  return (product, target) =>
    (levels === undefined || standings.has(opened.standing(product, target))) &&
    (evidence === undefined || (opened.marks(product, target) & marks) !== 0);
}

/** Whether two of the products were checked and are at different levels. */
function differs(opened: OpenedMatrix, products: readonly number[], target: number): boolean {
  const levels = products
    .filter((product) => opened.isChecked(product, target))
    .map((product) => opened.standing(product, target));
  return new Set(levels).size > 1;
}

type Family = NonNullable<Line["family"]>;

/** The targets as lines; those of a folded family are one. */
function folded(axis: Axis, targets: readonly number[], words: readonly string[]): Line[] {
  const facet = axis.facets.find(({ key }) => key === "family");
  const lines: Line[] = [];
  const folds = new Map<string, number[]>();
  for (const target of targets) {
    const family = facet?.values[facet.of[target] ?? -1] ?? null;
    if (family === null || !words.includes(family.word)) {
      lines.push(ownLine(axis, target, family));
      continue;
    }
    const members = folds.get(family.word) ?? [];
    if (members.push(target) === 1) lines.push(foldedLine(family, members));
    folds.set(family.word, members);
  }
  return lines;
}

function ownLine({ slugs, names }: Axis, at: number, family: Family | null): Line {
  const [key = "", name = ""] = [slugs[at], names[at]];
  return { key, name, members: [at], family, isFolded: false };
}

function foldedLine(family: Family, members: readonly number[]): Line {
  return { key: `family:${family.word}`, name: family.name, members, family, isFolded: true };
}

/** How many members there would be of each value of a facet, the other facets as they are. */
export function facetCounts(
  axis: Axis,
  every: boolean,
  chosen: MatrixView["chosen"],
  key: FacetKey,
) {
  const facet = axis.facets.find((one) => one.key === key);
  const counts = new Map<number, number>();
  for (const member of membersOf(axis, every, chosen, key)) {
    const place = facet?.of[member] ?? -1;
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return (facet?.values ?? []).map((value, place) => ({ ...value, count: counts.get(place) ?? 0 }));
}

/** How many of the shown products and targets stand at each level, and at each kind of evidence. */
export function cellCounts(opened: OpenedMatrix, view: MatrixView) {
  const { matrix } = opened;
  const products = membersOf(matrix.products, view.everyProduct, view.chosen);
  const targets = membersOf(matrix.targets, view.everyTarget, view.chosen);
  const levels = shownLevels.map(() => 0);
  const marks = { disagree: 0, unverified: 0 };
  for (const product of products) {
    for (const target of targets) {
      const at = opened.standing(product, target);
      levels[at] = (levels[at] ?? 0) + 1;
      const own = opened.marks(product, target);
      if ((own & evidenceMarks.disagree) !== 0) marks.disagree += 1;
      if ((own & evidenceMarks.unverified) !== 0) marks.unverified += 1;
    }
  }
  return { levels, marks };
}

/** How many pairs of a line with the lines across were checked: "41 of 60". */
export function coverage(
  isChecked: (across: number, member: number) => boolean,
  members: readonly number[],
  across: readonly number[],
): { checked: number; of: number } {
  let checked = 0;
  for (const member of members) {
    for (const other of across) if (isChecked(other, member)) checked += 1;
  }
  return { checked, of: members.length * across.length };
}
