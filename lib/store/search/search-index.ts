import "server-only";
import Database from "better-sqlite3";
import { fillIndex, type IndexEntry } from "./fill-index";
import { KindIndex } from "./kind-index";
import type { Asked, DatedCount, Days, KindCount, Part } from "./question";

export type { Asked, AskedWords, Days, KindCount } from "./question";

/**
 * SQLite's full-text index over an archive at hand, in memory: an archive is read anew after an
 * edit, and the index with it. Entries are numbered from 1 in the order given, which is also the
 * order of what it answers. Why: data/decisions/0024.
 */
export class SearchIndex {
  readonly #kinds: readonly KindIndex[];
  /** Every word of every entry. */
  readonly vocabulary: readonly string[];

  private constructor(kinds: readonly KindIndex[]) {
    this.#kinds = kinds;
    this.vocabulary = [...new Set(kinds.flatMap((kind) => kind.vocabulary()))];
  }

  /** Indexes the entries, and lets others have the processor in between. */
  static async of(entries: readonly IndexEntry[]): Promise<SearchIndex> {
    const database = new Database(":memory:");
    await fillIndex(database, entries);
    const kinds = [...new Set(entries.map(({ kind }) => kind))].toSorted((a, b) => a - b);
    return new SearchIndex(
      kinds.map((kind) => new KindIndex(database, kind, daysOf(entries, kind))),
    );
  }

  /** Entries of a kind that have that very name. */
  called(name: string, kind: number, days: Days): number[] {
    return this.#of(kind)?.called(name, days) ?? [];
  }

  /** Entries of a kind with a name that begins so, at most `most` of them. */
  calledFrom(name: string, kind: number, part: Part): number[] {
    return this.#of(kind)?.calledFrom(name, part) ?? [];
  }

  /** The first entries of a kind that match, at most `most` of them. */
  matching(asked: Asked, kind: number, part: Part): number[] {
    return this.#of(kind)?.matching(asked, part) ?? [];
  }

  /** How many match, by kind, in the order of the kinds; kinds without any are left out. */
  counts(asked: Asked, days: Days): KindCount[] {
    return this.#kinds
      .map((kind) => ({ kind: kind.kind, count: kind.count(asked, days) }))
      .filter(({ count }) => count > 0);
  }

  /** The same, with the first day of each kind: every entry is asked for its own. */
  datedCounts(asked: Asked, days: Days): DatedCount[] {
    return this.#kinds.flatMap((kind) => kind.datedCount(asked, days) ?? []);
  }

  #of(kind: number): KindIndex | undefined {
    return this.#kinds.find((one) => one.kind === kind);
  }
}

/** The first and the last day on which an entry of a kind became public. */
function daysOf(entries: readonly IndexEntry[], kind: number) {
  const days = entries.filter((entry) => entry.kind === kind).map(({ day }) => day);
  const later = (a: string, b: string) => (a > b ? a : b);
  const earlier = (a: string, b: string) => (a < b ? a : b);
  return { first: days.reduce(earlier), last: days.reduce(later) };
}
