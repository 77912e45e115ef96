import { isPast } from "@/lib/domain/release-support";
import { supportLevels } from "@/lib/domain/support-level";
import type { SupportRecord } from "@/lib/domain/support-record";
import { formatDay } from "@/lib/format/days";
import { gradeCode } from "@/lib/format/grades";
import { countOf } from "@/lib/format/numbers";
import { dueWords, versionRange } from "@/lib/format/support-words";
import type { DayArchive } from "../day-archive";
import type { Answer, Answers } from "./answers";
import type { Axis } from "./axis";

/**
 * All answers of a matrix, a column of values for each thing said of them: the cell at place n of
 * every list is the same one. By product, then target. Texts are places in `texts`; 0 = nothing.
 */
export type Cells = {
  products: number[];
  targets: number[];
  /** Places in the list of levels. */
  levels: number[];
  /** What stands under the glyph: "since 3.0", "24 TB", "due Dec 2005". */
  under: number[];
  /** The same in full, for whoever hears the cell. */
  said: number[];
  /** What is missing of a partial answer, and how an experimental one is meant. */
  notes: number[];
  /** "B2": the grade of its first piece of evidence. */
  grades: number[];
  /** 1 = sources disagree, 2 = not yet verified. */
  marks: number[];
  /** Slug of the record. */
  records: string[];
  texts: string[];
};

export const CONFLICT = 1;
export const NOT_YET_VERIFIED = 2;

/** The answers of products and targets that stand on the axes. */
export function cellsOf(day: DayArchive, answers: Answers, products: Axis, targets: Axis): Cells {
  const columns = new Map(targets.slugs.map((slug, at) => [slug, at]));
  const found = products.slugs.flatMap((slug, product) =>
    [...(answers.get(slug) ?? [])]
      .map(([target, answer]) => ({ product, target: columns.get(target) ?? 0, answer }))
      .toSorted((a, b) => a.target - b.target),
  );
  const texts = new Texts();
  const told = found.map(({ answer }) => answerText(day, answer));
  return {
    products: found.map(({ product }) => product),
    targets: found.map(({ target }) => target),
    levels: found.map(({ answer }) => supportLevels.indexOf(answer.record.level)),
    under: told.map(({ under }) => texts.place(under)),
    said: told.map(({ said }) => texts.place(said)),
    notes: told.map(({ note }) => texts.place(note)),
    grades: told.map(({ grade }) => texts.place(grade)),
    marks: told.map(({ marks }) => marks),
    records: found.map(({ answer }) => answer.record.slug),
    texts: texts.all,
  };
}

/** Each text once, whoever says it. */
class Texts {
  readonly all = [""];
  readonly #places = new Map([["", 0]]);

  place(text: string | null): number {
    if (text === null) return 0;
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    this.#places.set(text, this.all.length);
    return this.all.push(text) - 1;
  }
}

export type AnswerText = {
  under: string | null;
  said: string | null;
  note: string | null;
  grade: string | null;
  marks: number;
};

/** What a cell says of its answer. */
export function answerText(day: DayArchive, { record, more }: Answer): AnswerText {
  const range = versionRange(record);
  const due = record.level === "planned" ? dueWords(record, day.asOf) : null;
  const parts = [due, range, record.limit, endWords(day, record), moreWords(more)]
    .filter((part) => part !== null)
    .join(", ");
  const { evidence, notYetVerified } = day.citations.cite("support", record);
  const [first] = evidence;
  return {
    under: due ?? record.limit ?? range,
    said: parts === "" ? null : parts,
    note: explained(record),
    grade: first === undefined ? null : gradeCode(first.grade),
    marks: marksOf(record, notYetVerified),
  };
}

function endWords({ asOf }: DayArchive, { endsOn }: SupportRecord): string | null {
  return endsOn !== null && isPast(endsOn, asOf) ? `until ${formatDay(endsOn)}` : null;
}

const moreWords = (more: number) =>
  more === 0 ? null : `${countOf(more, "further answer")} on record`;

function marksOf({ conflictGroup }: SupportRecord, notYetVerified: boolean): number {
  return (conflictGroup === null ? 0 : CONFLICT) + (notYetVerified ? NOT_YET_VERIFIED : 0);
}

function explained({ level, note }: SupportRecord): string | null {
  return level === "partial" || level === "experimental" ? note : null;
}
