import type { CitedEvidence, CitedRecord } from "../record/cited-record";
import type { NumberedSource } from "./brief";

/** Numbers sources in the order in which they are first named. */
export class Footnotes {
  readonly #sources = new Map<string, NumberedSource>();

  /** The number of the strongest source of these records; none where they have no evidence. */
  cite(records: readonly CitedRecord[]): number[] {
    const [strongest] = records.flatMap(({ evidence }) => evidence).toSorted(byStrength);
    return strongest === undefined ? [] : [this.#numberOf(strongest)];
  }

  /** Every source named so far, by number. */
  list(): NumberedSource[] {
    return [...this.#sources.values()];
  }

  #numberOf({ source, grade, readOn }: CitedEvidence): number {
    const found = this.#sources.get(source.slug);
    if (found !== undefined) return found.number;
    const number = this.#sources.size + 1;
    const { slug, publisher, title, publishedOn } = source;
    const { reliability } = grade;
    this.#sources.set(slug, { number, slug, publisher, title, publishedOn, reliability, readOn });
    return number;
  }
}

/** What was read before what is only named, what speaks for it first, then by grade and name. */
function byStrength(a: CitedEvidence, b: CitedEvidence): number {
  return strengthOf(a).localeCompare(strengthOf(b)) || a.id.localeCompare(b.id);
}

const strengthOf = ({ bearing, reading, grade }: CitedEvidence): string =>
  `${bearing === "for" ? 0 : 1}${reading === "verified" ? 0 : 1}${grade.reliability}${grade.credibility}`;
