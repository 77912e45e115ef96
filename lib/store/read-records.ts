import type { z } from "zod";
import {
  recordSchemas,
  type Archive,
  type RecordKind,
  type RecordOf,
  type Stored,
} from "@/lib/domain/archive";
import type { VaultTransaction } from "./open-vault";
import { listsBy, type Which } from "./tables/table";
import { tables } from "./tables/tables";

const schemas: { readonly [K in RecordKind]: z.ZodType<RecordOf<K>> } = recordSchemas;

/**
 * Every record of a kind, or the one of that slug, or those of a range of slugs, sorted by slug;
 * retired ones included.
 *
 * @throws ZodError when a row is something that no schema allows.
 */
export async function readStored<K extends RecordKind>(
  vault: VaultTransaction,
  kind: K,
  slug?: NonNullable<Which["slug"]>,
): Promise<Stored<K>[]> {
  const which = slug === undefined ? {} : { slug };
  const [headers, evidence, rows] = [
    await vault.recordHeader.findMany({ where: { kind, ...which }, orderBy: { slug: "asc" } }),
    await vault.evidence.findMany({
      where: { record: { kind, ...which } },
      orderBy: [{ recordId: "asc" }, { position: "asc" }],
    }),
    await tables[kind].list(vault, which),
  ];
  const cited = listsBy(evidence, (one) => one.recordId);
  const own = new Map(rows.map((row) => [row.slug, row]));

  return headers.map((header) => ({
    record: schemas[kind].parse({
      ...header,
      ...own.get(header.slug),
      evidence: cited(header.id),
    }),
    version: header.version,
    retiredAt: header.retiredAt,
  }));
}

/** The record as last saved, retired or not; null when there is none. */
export async function readRecord<K extends RecordKind>(
  vault: VaultTransaction,
  kind: K,
  slug: string,
): Promise<Stored<K> | null> {
  const [stored] = await readStored(vault, kind, slug);
  return stored ?? null;
}

/** Every record that counts, by kind. */
export async function readKinds(vault: VaultTransaction): Promise<Archive> {
  const counting = async <K extends RecordKind>(kind: K): Promise<RecordOf<K>[]> =>
    (await readStored(vault, kind))
      .filter(({ retiredAt }) => retiredAt === null)
      .map(({ record }) => record);
  return {
    source: await counting("source"),
    vendor: await counting("vendor"),
    product: await counting("product"),
    release: await counting("release"),
    "guest-system": await counting("guest-system"),
    support: await counting("support"),
    price: await counting("price"),
    "market-figure": await counting("market-figure"),
    alliance: await counting("alliance"),
    event: await counting("event"),
    promise: await counting("promise"),
    forecast: await counting("forecast"),
    "exploited-vulnerability": await counting("exploited-vulnerability"),
    assessment: await counting("assessment"),
    statement: await counting("statement"),
    outcome: await counting("outcome"),
  };
}
