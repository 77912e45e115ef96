import { MOST_COMPARED, type Comparable } from "@/lib/domain/comparison";
import { slug } from "@/lib/domain/fields";
import { isoDate, type IsoDate } from "@/lib/domain/iso-date";
import { DAY_FORM, parseDay } from "./as-of";

/** What an address asks to be set side by side, and what of it could not be followed. */
export type CompareChoice = {
  of: Comparable;
  /** Each once, at most six, in the order of the address. */
  slugs: readonly string[];
  /** A second day to compare with; null = one day. */
  second: IsoDate | null;
  /** What was left out and why, in words that name the remedy. */
  problems: readonly string[];
};

/**
 * Reads the words after "compare" in an address: slugs of vendors, or "products" and slugs of
 * products; a day at the end is a second one to compare with.
 */
export async function readCompareChoice(words: readonly string[]): Promise<CompareChoice> {
  const of: Comparable = words[0] === "products" ? "products" : "vendors";
  const rest = of === "products" ? words.slice(1) : words;
  const last = rest.at(-1) ?? "";
  const isDay = isoDate.safeParse(last).success;
  const second = isDay ? await parseDay(last) : null;
  const { slugs, problems } = chosen(isDay ? rest.slice(0, -1) : rest, of);
  const noDay = isDay && second === null ? [`${last} cannot be asked about: use ${DAY_FORM}.`] : [];
  return { of, slugs, second, problems: [...problems, ...noDay] };
}

function chosen(words: readonly string[], of: Comparable) {
  const named = words.filter((word) => slug.safeParse(word).success);
  const once = [...new Set(named)];
  const problems: string[] = [];
  const twice = named.filter((word, at) => named.indexOf(word) !== at);
  if (twice.length > 0) {
    problems.push(`${[...new Set(twice)].join(", ")} was named twice and stands here once.`);
  }
  if (named.length < words.length) {
    problems.push(`A word of the address names no ${of === "vendors" ? "vendor" : "product"}.`);
  }
  if (once.length > MOST_COMPARED) {
    const left = once.slice(MOST_COMPARED).join(", ");
    problems.push(`At most ${MOST_COMPARED} stand side by side: ${left} is left out. Remove another first.`); // prettier-ignore
  }
  return { slugs: once.slice(0, MOST_COMPARED), problems };
}
