import "server-only";
import Database from "better-sqlite3";
import { z } from "zod";
import { plainWords } from "@/lib/domain/plain-words";
import { fillIndex, type IndexEntry } from "./fill-index";

/** Entries that were public by `until`, and not yet by `after`. */
export type Days = { after: string; until: string };

/** Words of a question: each in one of its spellings, which may be the beginning of a longer one. */
export type AskedWords = readonly (readonly string[])[];

/** Where they are looked for: in the names alone, or in all that is said of an entry. */
export type Asked = { words: AskedWords; within: "names" | "everything" };

/** How many entries of a kind match, and the first day on which one of them was public. */
export type KindCount = { kind: number; count: number; firstDay: string };

type Statements = ReturnType<typeof prepare>;

/**
 * SQLite's full-text index over an archive at hand, in memory: an archive is read anew after an
 * edit, and the index with it. Entries are numbered from 1 in the order given, which is also the
 * order of what it answers. Why: data/decisions/0024.
 */
export class SearchIndex {
  readonly #ask: Statements;
  /** Every word of every entry. */
  readonly vocabulary: readonly string[];

  private constructor(database: Database.Database) {
    this.#ask = prepare(database);
    this.vocabulary = texts(this.#ask.vocabulary.all());
  }

  /** Indexes the entries, and lets others have the processor in between. */
  static async of(entries: readonly IndexEntry[]): Promise<SearchIndex> {
    const database = new Database(":memory:");
    await fillIndex(database, entries);
    return new SearchIndex(database);
  }

  /** Entries of a kind that have that very name. */
  called(name: string, kind: number, days: Days): number[] {
    return numbers(this.#ask.called.all({ ...days, kind, plain: plainOf(name) }));
  }

  /** Entries of a kind with a name that begins so, at most `most` of them. */
  calledFrom(name: string, kind: number, { most, ...days }: Days & { most: number }): number[] {
    const plain = plainOf(name);
    return numbers(
      this.#ask.calledFrom.all({ ...days, kind, plain, past: `${plain}\u{10FFFF}`, most }),
    );
  }

  /** The first entries of a kind that match, at most `most` of them. */
  matching(asked: Asked, kind: number, { most, ...days }: Days & { most: number }): number[] {
    return numbers(this.#ask.matching.all({ ...days, kind, asked: expressionOf(asked), most }));
  }

  /** How many match, by kind, in the order of the kinds; kinds without any are left out. */
  counts(asked: Asked, days: Days): KindCount[] {
    return counted(this.#ask.counts.all({ ...days, asked: expressionOf(asked) }));
  }
}

/** Words hold letters and digits alone, so that within quotes none is an operator. */
function expressionOf({ words, within }: Asked): string {
  const all = words
    .map((spellings) => `(${spellings.map((word) => `"${word}"*`).join(" OR ")})`)
    .join(" AND ");
  return within === "names" ? `names : (${all})` : all;
}

const plainOf = (name: string) => plainWords(name).join(" ");

function prepare(database: Database.Database) {
  const part = "e.kind = :kind AND e.day > :after AND e.day <= :until";
  return {
    vocabulary: database.prepare("SELECT term FROM vocabulary").pluck(),
    called: database
      .prepare(
        `SELECT DISTINCT e.id FROM name n JOIN entry e ON e.id = n.id
         WHERE n.kind = :kind AND n.plain = :plain AND ${part} ORDER BY e.id`,
      )
      .pluck(),
    calledFrom: database
      .prepare(
        `SELECT DISTINCT e.id FROM name n JOIN entry e ON e.id = n.id
         WHERE n.kind = :kind AND n.plain >= :plain AND n.plain < :past AND ${part} LIMIT :most`,
      )
      .pluck(),
    matching: database
      .prepare(
        `SELECT f.rowid FROM found f JOIN entry e ON e.id = f.rowid WHERE found MATCH :asked
         AND f.rowid >= (SELECT first FROM span WHERE kind = :kind)
         AND f.rowid <= (SELECT last FROM span WHERE kind = :kind)
         AND ${part} ORDER BY f.rowid LIMIT :most`,
      )
      .pluck(),
    counts: database
      .prepare(
        `SELECT e.kind, COUNT(*), MIN(e.day) FROM found f JOIN entry e ON e.id = f.rowid
         WHERE found MATCH :asked AND e.day > :after AND e.day <= :until
         GROUP BY e.kind ORDER BY e.kind`,
      )
      .raw(),
  };
}

const numbers = (rows: readonly unknown[]): number[] =>
  rows.filter((row) => typeof row === "number");
const texts = (rows: readonly unknown[]): string[] => rows.filter((row) => typeof row === "string");

const counts = z.array(z.tuple([z.number(), z.number(), z.string()]));

const counted = (rows: readonly unknown[]): KindCount[] =>
  counts.parse(rows).map(([kind, count, firstDay]) => ({ kind, count, firstDay }));
