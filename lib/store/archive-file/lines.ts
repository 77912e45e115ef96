import { recordKinds, type Archive, type RecordKind, type RecordOf } from "@/lib/domain/archive";
import type { Fault } from "./fault";

/** A sound line of an archive file: its number, from 1, and the record it says. */
export type Line<K extends RecordKind> = { line: number; record: RecordOf<K> };

/** The sound lines of every file, in the order of the files. */
export type Lines = { [K in RecordKind]: Line<K>[] };

/** The name of the file that holds one kind of record. */
export const fileOf = (kind: RecordKind): string => `${kind}.jsonl`;

/** A fault of one line of a kind's file. */
export function faultAt(kind: RecordKind, line: number, field: string, message: string): Fault {
  return { file: fileOf(kind), line, field, message };
}

/** No lines yet, for every kind. */
export function noLines(): Lines {
  return {
    source: [],
    vendor: [],
    product: [],
    release: [],
    "guest-system": [],
    support: [],
    price: [],
    "market-figure": [],
    alliance: [],
    event: [],
    promise: [],
    forecast: [],
    "exploited-vulnerability": [],
    assessment: [],
    statement: [],
    outcome: [],
  };
}

/** A line of any kind: enough for what every record carries. */
export type AnyLine = { kind: RecordKind; line: number; record: RecordOf<RecordKind> };

/** Every line of every kind, in the order in which records refer to one another. */
export function allLines(lines: Lines): AnyLine[] {
  return recordKinds.flatMap((kind) =>
    lines[kind].map(({ line, record }) => ({ kind, line, record })),
  );
}

/** The records alone, by kind, sorted by slug. */
export function recordsOf(lines: Lines): Archive {
  const records = <K extends RecordKind>(kind: K): RecordOf<K>[] =>
    lines[kind].map(({ record }) => record).toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
  return {
    source: records("source"),
    vendor: records("vendor"),
    product: records("product"),
    release: records("release"),
    "guest-system": records("guest-system"),
    support: records("support"),
    price: records("price"),
    "market-figure": records("market-figure"),
    alliance: records("alliance"),
    event: records("event"),
    promise: records("promise"),
    forecast: records("forecast"),
    "exploited-vulnerability": records("exploited-vulnerability"),
    assessment: records("assessment"),
    statement: records("statement"),
    outcome: records("outcome"),
  };
}
