import { countOf, formatCount } from "@/lib/format/numbers";
import type { Advice } from "./ask-table";
import type { Column, Facet, SortKey, TableView } from "./table";

/** What the rows of a table are: "vendor", "vendors". */
export type RowNoun = { one: string; many: string };

/** "37 of 97 vendors": how many fit, and of how many where that is not all. */
export function countWords(count: number, total: number, { one, many }: RowNoun): string {
  const all = countOf(total, one, many);
  return count === total ? all : `${formatCount(count)} of ${all}`;
}

/** "sorted by presence (highest first), then vendor". */
export function sortWords(sort: readonly SortKey[], columns: readonly Column[]): string {
  const keys = sort.flatMap(({ id, descending }) => {
    const column = columns.find((one) => one.id === id);
    if (column === undefined) return [];
    const way = wayWords(column, descending);
    return `${spokenHead(column.head)}${way === "A to Z" ? "" : ` (${way})`}`;
  });
  return `sorted by ${keys.join(", then ")}`;
}

/** Which end comes first, in words. */
export function wayWords({ holds, ways }: Column, descending: boolean): string {
  if (ways !== undefined) return ways[descending ? 1 : 0];
  switch (holds) {
    case "number":
      return descending ? "highest first" : "lowest first";
    case "day":
      return descending ? "newest first" : "oldest first";
    case "words":
      return descending ? "Z to A" : "A to Z";
  }
}

/** Numbers and days are asked for by their high end first. */
export const firstWay = ({ holds }: Column): boolean => holds !== "words";

/** A head within a sentence: "CPU" stays, "Presence" does not. */
const spokenHead = (head: string): string =>
  /^[A-Z][a-z]/.test(head) ? head.charAt(0).toLowerCase() + head.slice(1) : head;

/** What is asked for, and which filter to loosen. */
export function emptyWords(
  view: TableView,
  facets: readonly Facet[],
  { advice, noun }: { advice: Advice | null; noun: RowNoun },
): string {
  const asked = [...view.chosen].map(([id, codes]) => filterWords(id, codes, facets));
  if (view.text.trim() !== "") asked.push(`the words “${view.text.trim()}”`);
  const none = `No ${noun.one} fits ${asked.join(" and ")}.`;
  if (advice === null) return `${none} No single filter stands in the way: clear them all.`;
  const which = advice.id === "q" ? "the words" : (headOf(advice.id, facets) ?? advice.id);
  return `${none} Loosen ${which} first: without it ${countOf(advice.count, `${noun.one} fits`, `${noun.many} fit`)}.`;
}

const headOf = (id: string, facets: readonly Facet[]) => facets.find((one) => one.id === id)?.head;

/** "Maker: VMware or Microsoft". */
export function filterWords(
  id: string,
  codes: readonly string[],
  facets: readonly Facet[],
): string {
  const facet = facets.find((one) => one.id === id);
  const some = codes.slice(0, 3).map((code) => wordsOf(code, facet));
  const more = codes.length - some.length;
  return `${facet?.head ?? id}: ${some.join(" or ")}${more > 0 ? ` or ${formatCount(more)} more` : ""}`;
}

const wordsOf = (code: string, facet: Facet | undefined): string =>
  facet?.options.find((option) => option.code === code)?.words ?? code;
