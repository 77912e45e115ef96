import type Database from "better-sqlite3";
import { z } from "zod";
import { plainWords } from "@/lib/domain/plain-words";
import type { Asked, DatedCount, Days, Part } from "./question";

type Statements = ReturnType<typeof prepare>;

/** The entries of one kind in an index that is filled already. */
export class KindIndex {
  readonly #ask: Statements;

  /** @param of the first and the last day on which one of them became public. */
  constructor(
    database: Database.Database,
    readonly kind: number,
    readonly of: { first: string; last: string },
  ) {
    this.#ask = prepare(database, kind);
  }

  vocabulary(): string[] {
    return this.#ask.vocabulary.all().filter((row) => typeof row === "string");
  }

  called(name: string, days: Days): number[] {
    return numbers(this.#ask.called.all({ ...days, plain: plainOf(name) }));
  }

  calledFrom(name: string, { most, ...days }: Part): number[] {
    const plain = plainOf(name);
    return numbers(this.#ask.calledFrom.all({ ...days, plain, past: `${plain}\u{10FFFF}`, most }));
  }

  matching(asked: Asked, { most, ...days }: Part): number[] {
    return numbers(this.#ask.matching.all({ ...days, asked: expressionOf(asked), most }));
  }

  /** How many match. Where the days are all there are, no entry has to be asked for its own. */
  count(asked: Asked, days: Days): number {
    const expression = { asked: expressionOf(asked) };
    const isAll = days.after < this.of.first && days.until >= this.of.last;
    if (isAll) return z.number().parse(this.#ask.countAll.get(expression));
    return counted.parse(this.#ask.count.get({ ...days, ...expression }))[0];
  }

  /** How many match, and since when; null for none. */
  datedCount(asked: Asked, days: Days): DatedCount | null {
    const found = this.#ask.count.get({ ...days, asked: expressionOf(asked) });
    const [count, firstDay] = counted.parse(found);
    return firstDay === null ? null : { kind: this.kind, count, firstDay };
  }
}

const counted = z.tuple([z.number(), z.string().nullable()]);

/** Words hold letters and digits alone, so that within quotes none is an operator. */
function expressionOf({ words, within }: Asked): string {
  const all = words
    .map((spellings) => `(${spellings.map((word) => `"${word}"*`).join(" OR ")})`)
    .join(" AND ");
  return within === "names" ? `names : (${all})` : all;
}

const plainOf = (name: string) => plainWords(name).join(" ");

function prepare(database: Database.Database, kind: number) {
  const part = "e.day > :after AND e.day <= :until";
  const [named, found] = [
    `SELECT DISTINCT e.id FROM name n JOIN entry e ON e.id = n.id WHERE n.kind = ${kind}`,
    `found_${kind} f JOIN entry e ON e.id = f.rowid WHERE found_${kind} MATCH :asked AND ${part}`,
  ];
  return {
    vocabulary: database.prepare(`SELECT term FROM vocabulary_${kind}`).pluck(),
    called: database.prepare(`${named} AND n.plain = :plain AND ${part} ORDER BY e.id`).pluck(),
    calledFrom: database
      .prepare(`${named} AND n.plain >= :plain AND n.plain < :past AND ${part} LIMIT :most`)
      .pluck(),
    matching: database.prepare(`SELECT f.rowid FROM ${found} ORDER BY f.rowid LIMIT :most`).pluck(),
    count: database.prepare(`SELECT COUNT(*), MIN(e.day) FROM ${found}`).raw(),
    countAll: database
      .prepare(`SELECT COUNT(*) FROM found_${kind} WHERE found_${kind} MATCH :asked`)
      .pluck(),
  };
}

const numbers = (rows: readonly unknown[]): number[] =>
  rows.filter((row) => typeof row === "number");
