import type { z } from "zod";
import { alliance } from "./alliance";
import { assessment } from "./assessment";
import { event } from "./event";
import { exploitedVulnerability } from "./exploited-vulnerability";
import { forecast } from "./forecast";
import { guestSystem } from "./guest-system";
import { marketFigure } from "./market-figure";
import { outcomeRecord } from "./outcome-record";
import { price } from "./price";
import { product } from "./product";
import { promise } from "./promise";
import { release } from "./release";
import { source } from "./source";
import { statement } from "./statement";
import { supportRecord } from "./support-record";
import { vendor } from "./vendor";

/** One schema per kind, in the order in which records refer to one another. */
export const recordSchemas = {
  source,
  vendor,
  product,
  release,
  "guest-system": guestSystem,
  support: supportRecord,
  price,
  "market-figure": marketFigure,
  alliance,
  event,
  promise,
  forecast,
  "exploited-vulnerability": exploitedVulnerability,
  assessment,
  statement,
  outcome: outcomeRecord,
} as const;

export type RecordKind = keyof typeof recordSchemas;
export const recordKinds = Object.keys(recordSchemas).filter(isRecordKind);

/** Whether a word names a kind of record. */
export function isRecordKind(word: string): word is RecordKind {
  return Object.hasOwn(recordSchemas, word);
}

/** A record of one kind, as a line of the archive says it. */
export type RecordOf<K extends RecordKind> = z.infer<(typeof recordSchemas)[K]>;

/**
 * A record of one kind, as the vault holds it: with the version an editor must name. The two are
 * kept apart because a release has a version of its own.
 */
export type Stored<K extends RecordKind> = {
  readonly record: RecordOf<K>;
  readonly version: number;
  /** ISO 8601 instant, UTC; null = it counts. */
  readonly retiredAt: string | null;
};

/** Points at any record of the archive. */
export type RecordRef = { kind: RecordKind; slug: string };

/** Every record of the archive, by kind, in the order of their slugs. */
export type Archive = { readonly [K in RecordKind]: readonly RecordOf<K>[] };

/**
 * The archive as it would be with that record in the place of the one of its name, or added. For
 * looking at what an edit would do to the scores before it is saved. Pure.
 */
export function archiveWith<K extends RecordKind>(
  archive: Archive,
  kind: K,
  record: RecordOf<K>,
): Archive {
  const records: readonly RecordOf<K>[] = archive[kind];
  const others = records.filter(({ slug }) => slug !== record.slug);
  const after = others.findIndex(({ slug }) => slug > record.slug);
  return { ...archive, [kind]: others.toSpliced(after < 0 ? others.length : after, 0, record) };
}

/** The archive as it is once the record stands so: in its place or, retired, gone from it. Pure. */
export function archiveAfter<K extends RecordKind>(
  archive: Archive,
  kind: K,
  { record, retiredAt }: Stored<K>,
): Archive {
  if (retiredAt === null) return archiveWith(archive, kind, record);
  const records: readonly RecordOf<K>[] = archive[kind];
  return { ...archive, [kind]: records.filter(({ slug }) => slug !== record.slug) };
}

/** The archive with the records of each kind changed; their order is for `change` to keep. Pure. */
export function mapKinds(
  archive: Archive,
  change: <K extends RecordKind>(
    kind: K,
    records: readonly RecordOf<K>[],
  ) => readonly RecordOf<K>[],
): Archive {
  const of = <K extends RecordKind>(kind: K) => change<K>(kind, archive[kind]);
  return {
    source: of("source"),
    vendor: of("vendor"),
    product: of("product"),
    release: of("release"),
    "guest-system": of("guest-system"),
    support: of("support"),
    price: of("price"),
    "market-figure": of("market-figure"),
    alliance: of("alliance"),
    event: of("event"),
    promise: of("promise"),
    forecast: of("forecast"),
    "exploited-vulnerability": of("exploited-vulnerability"),
    assessment: of("assessment"),
    statement: of("statement"),
    outcome: of("outcome"),
  };
}
