/** One way to choose among the products or the targets; each of them has one of its values. */
export type AxisFacet = {
  /** Its name in the address. */
  key: string;
  label: string;
  /** In the order they are offered; `slot` is the colour of a vendor. */
  values: readonly { word: string; name: string; slot?: number | null }[];
  /** For each member of the axis, the place of its value. */
  of: readonly number[];
};

/** The products or the targets of a matrix, as columns of plain values: sent as they are. */
export type Axis = {
  slugs: readonly string[];
  names: readonly string[];
  /** Shown until a reader asks for more: 1 = yes. */
  usual: readonly number[];
  facets: readonly AxisFacet[];
};

type Value = AxisFacet["values"][number];

/** A facet from the value of each member; `order` sorts the values, by name where it says nothing. */
export function facetOf(
  key: string,
  label: string,
  values: readonly Value[],
  order: (value: Value) => number = () => 0,
): AxisFacet {
  const byWord = new Map(values.map((value) => [value.word, value]));
  const sorted = [...byWord.values()].toSorted(
    (a, b) => order(a) - order(b) || a.name.localeCompare(b.name, "en", { numeric: true }),
  );
  const place = new Map(sorted.map(({ word }, at) => [word, at]));
  return { key, label, values: sorted, of: values.map(({ word }) => place.get(word) ?? 0) };
}

/** Sorts a value that stands for what is not known behind the others. */
export const lastOf =
  (...words: readonly string[]) =>
  ({ word }: Value) =>
    words.indexOf(word) + 1;

const YEARS_OF_ERA = 5;

/** The five years a day falls into: "2005-10" → "2005 to 2009"; without a day, in words. */
export function eraOf(day: string | null, without: string): Value {
  if (day === null) return { word: "none", name: without };
  const first = Math.floor(Number(day.slice(0, 4)) / YEARS_OF_ERA) * YEARS_OF_ERA;
  return { word: String(first), name: `${first} to ${first + YEARS_OF_ERA - 1}` };
}
