import type { z } from "zod";
import {
  mapKinds,
  recordKinds,
  recordSchemas,
  type Archive,
  type RecordKind,
  type RecordOf,
} from "../archive";
import { readingsKnown } from "../conflict";
import { ownChecks } from "./own-checks";
import { referencesOf, type Reference } from "./references";

/** A name of something that is not there; `whole`: its record cannot do without and is left out. */
export type Cut = { kind: RecordKind; slug: string; field: string; names: string; whole: boolean };

/**
 * The archive without what points out of it: names of records that are not in it are taken out of
 * their fields and lists, a record that cannot do without is left out, and so is a source that no
 * record cites. Readings of which none is preferred yet stand as records of their own. Nothing in
 * the result names anything outside it. Pure.
 */
export function closedArchive(archive: Archive): { archive: Archive; cuts: Cut[] } {
  const cuts: Cut[] = [];
  let [now, before] = [archive, -1];
  // What is left out may be named by others in its turn.
  while (cuts.length > before) {
    before = cuts.length;
    const there = slugsOf(now);
    now = mapKinds(now, (kind, records) =>
      records.flatMap((record) => {
        const one = closedRecord(kind, record, there);
        cuts.push(...one.cuts);
        return one.record ?? [];
      }),
    );
  }
  const cited = citedSources(now);
  return {
    archive: mapKinds(now, (kind, records) =>
      kind === "source"
        ? records.filter(({ slug }) => cited.has(slug))
        : withoutOpenConflicts(readingsKnown(records)),
    ),
    cuts,
  };
}

/** By kind, as a schema of that kind's record: an index by type would be of all at once. */
const schemas: { readonly [K in RecordKind]: z.ZodType<RecordOf<K>> } = recordSchemas;

type Slugs = ReadonlyMap<RecordKind, ReadonlySet<string>>;

const slugsOf = (archive: Archive): Slugs =>
  new Map(recordKinds.map((kind) => [kind, new Set(archive[kind].map(({ slug }) => slug))]));

function closedRecord<K extends RecordKind>(
  kind: K,
  record: RecordOf<K>,
  there: Slugs,
): { record: RecordOf<K> | null; cuts: Cut[] } {
  const lost = referencesOf(kind, record).filter(
    ({ kind: of, slug }) => slug !== null && there.get(of)?.has(slug) !== true,
  );
  if (lost.length === 0 && hasItsMaker(kind, record)) return { record, cuts: [] };
  const fields = lost.map(({ field }) => field);
  const read = schemas[kind].safeParse(withoutFields(record, fields));
  const rest = read.success && ownChecks(kind, read.data).length === 0 ? read.data : null;
  const cutOf = ({ field, kind: of, slug }: Reference): Cut => ({
    ...{
      kind,
      slug: record.slug,
      field,
      names: slug === null ? of : `${of}/${slug}`,
      whole: rest === null,
    },
  });
  return { record: rest, cuts: lost.length > 0 ? lost.map(cutOf) : [cutOf(NO_MAKER)] };
}

const NO_MAKER: Reference = { field: "vendors", kind: "vendor", slug: null };

/** A product may be older than all makers that are on record of it. */
const hasItsMaker = (kind: RecordKind, record: RecordOf<RecordKind>): boolean =>
  kind !== "product" || !("vendors" in record) || record.vendors.length > 0;

/** "successor" is taken away, of "vendors.1.vendor" the whole entry of the list. */
function withoutFields(record: object, fields: readonly string[]): Record<string, unknown> {
  const gone = new Set(fields.map((field) => field.split(".").slice(0, 2).join(".")));
  return Object.fromEntries(
    Object.entries(record)
      .filter(([name]) => !gone.has(name))
      .map(([name, value]: [string, unknown]) => [
        name,
        Array.isArray(value) ? value.filter((_, at) => !gone.has(`${name}.${at}`)) : value,
      ]),
  );
}

function citedSources(archive: Archive): Set<string> {
  const named = recordKinds.flatMap((kind) =>
    archive[kind].flatMap((record) => referencesOf(kind, record)),
  );
  return new Set(named.flatMap(({ kind, slug }) => (kind === "source" ? (slug ?? []) : [])));
}

/** An archive prefers exactly one reading; where the day has not settled it, none is grouped. */
function withoutOpenConflicts<T extends { conflictGroup: string | null; preferred: boolean }>(
  records: readonly T[],
): readonly T[] {
  const preferred = new Map<string | null, number>();
  for (const { conflictGroup: group, preferred: counts } of records) {
    preferred.set(group, (preferred.get(group) ?? 0) + (counts ? 1 : 0));
  }
  return records.map((record) =>
    record.conflictGroup !== null && (preferred.get(record.conflictGroup) ?? 0) > 1
      ? { ...record, conflictGroup: null }
      : record,
  );
}
