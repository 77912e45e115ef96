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

/**
 * Words are written as plainWords() parts them, which the tokenizer "ascii" leaves whole; which
 * place they have is not asked, and beginnings of up to three letters have an index of their own.
 */
const TABLES = `
  CREATE TABLE entry (id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, day TEXT NOT NULL);
  CREATE TABLE name (kind INTEGER NOT NULL, plain TEXT NOT NULL, id INTEGER NOT NULL);
  CREATE VIRTUAL TABLE found USING fts5 (
    names, about, content = '', detail = column, columnsize = 0, prefix = '1 2 3', tokenize = 'ascii'
  );
  CREATE VIRTUAL TABLE vocabulary USING fts5vocab (found, row);
`;

const AFTERWARDS = `
  CREATE INDEX name_plain ON name (kind, plain);
  CREATE TABLE span AS SELECT kind, MIN(id) AS first, MAX(id) AS last FROM entry GROUP BY kind;
  INSERT INTO found (found) VALUES ('optimize');
`;

/** Writes the entries, sorted by kind, into an empty database. */
export async function fillIndex(
  database: Database.Database,
  entries: readonly IndexEntry[],
): Promise<void> {
  database.exec(TABLES);
  const entry = database.prepare("INSERT INTO entry VALUES (?, ?, ?)");
  const name = database.prepare("INSERT INTO name VALUES (?, ?, ?)");
  const words = database.prepare("INSERT INTO found (rowid, names, about) VALUES (?, ?, ?)");
  const write = database.transaction((some: readonly IndexEntry[], before: number) => {
    some.forEach(({ kind, day, names, about }, place) => {
      const id = before + place + 1;
      const plain = names.map(plainWords);
      entry.run(id, kind, day);
      for (const own of plain) name.run(kind, own.join(" "), id);
      words.run(id, plain.map(withJoined).join(" "), plainWords(about).join(" "));
    });
  });
  for (let at = 0; at < entries.length; at += AT_ONCE) {
    write(entries.slice(at, at + AT_ONCE), at);
    await new Promise(setImmediate);
  }
  database.exec(AFTERWARDS);
}

/** "hyper v" is also asked for as "hyperv": neighbours are written together as well. */
function withJoined(words: readonly string[]): string {
  const joined = words.slice(1).map((word, at) => `${words[at]}${word}`);
  return [...words, ...(words.length <= MOST_JOINED ? joined : [])].join(" ");
}

/** Longer ones are sentences. */
const MOST_JOINED = 6;
