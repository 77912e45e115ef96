import type Database from "better-sqlite3";
import { plainWords } from "@/lib/domain/plain-words";

/** What can be found: by its names first, then by words about it. */
export type IndexEntry = {
  /** Place of its kind among the kinds. */
  kind: number;
  /** First day on which it was public. */
  day: string;
  names: readonly string[];
  about: string;
};

/** Entries that are indexed before others get their turn: some ten milliseconds. */
const AT_ONCE = 1_000;

const TABLES = `
  CREATE TABLE entry (id INTEGER PRIMARY KEY, day TEXT NOT NULL);
  CREATE TABLE name (kind INTEGER NOT NULL, plain TEXT NOT NULL, id INTEGER NOT NULL);
`;

/**
 * The words of one kind have an index of their own: a question goes through each once, where one
 * index for all would be gone through once for every kind. Words are written as plainWords() parts
 * them, which the tokenizer "ascii" leaves whole; which place they have is not asked, and
 * beginnings of up to three letters have an index of their own.
 */
const wordsOf = (kind: number) => `
  CREATE VIRTUAL TABLE found_${kind} USING fts5 (
    names, about, content = '', detail = column, columnsize = 0, prefix = '1 2 3', tokenize = 'ascii'
  );
  CREATE VIRTUAL TABLE vocabulary_${kind} USING fts5vocab (found_${kind}, row);
`;

const AFTERWARDS = "CREATE INDEX name_plain ON name (kind, plain)";

/** Writes the entries into an empty database; each gets its place among them, from 1, as its id. */
export async function fillIndex(
  database: Database.Database,
  entries: readonly IndexEntry[],
): Promise<void> {
  const kinds = new Set(entries.map(({ kind }) => kind));
  database.exec([TABLES, ...[...kinds].map(wordsOf)].join(""));
  const entry = database.prepare("INSERT INTO entry VALUES (?, ?)");
  const name = database.prepare("INSERT INTO name VALUES (?, ?, ?)");
  const words = new Map(
    [...kinds].map((kind) => [
      kind,
      database.prepare(`INSERT INTO found_${kind} (rowid, names, about) VALUES (?, ?, ?)`),
    ]),
  );
  const write = database.transaction((some: readonly IndexEntry[], before: number) => {
    some.forEach(({ kind, day, names, about }, place) => {
      const id = before + place + 1;
      const plain = names.map(plainWords);
      entry.run(id, day);
      for (const own of plain) name.run(kind, own.join(" "), id);
      const said = plainWords(about).join(" ");
      words.get(kind)?.run(id, plain.map(withJoined).join(" "), said);
    });
  });
  for (let at = 0; at < entries.length; at += AT_ONCE) {
    write(entries.slice(at, at + AT_ONCE), at);
    await new Promise(setImmediate);
  }
  database.exec(AFTERWARDS);
  for (const kind of kinds) {
    database.exec(`INSERT INTO found_${kind} (found_${kind}) VALUES ('optimize')`);
  }
}

/** "hyper v" is also asked for as "hyperv": neighbours are written together as well. */
function withJoined(words: readonly string[]): string {
  const joined = words.slice(1).map((word, at) => `${words[at]}${word}`);
  return [...words, ...(words.length <= MOST_JOINED ? joined : [])].join(" ");
}

/** Longer ones are sentences. */
const MOST_JOINED = 6;
