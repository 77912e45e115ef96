import { z } from "zod";
import type { RecordKind, RecordRef } from "@/lib/domain/archive";
import type { VaultTransaction } from "./open-vault";

/** A column that names records of a kind, and the record that its row belongs to. */
type NamingColumn = { table: string; column: string; owner: string };

const own = (table: string, ...columns: string[]): NamingColumn[] =>
  columns.map((column) => ({ table, column, owner: 't."recordId"' }));

const list = (table: string, column: string, kind: RecordKind, of: string): NamingColumn[] => [
  { table, column, owner: `'${kind}/' || t."${of}"` },
];

/** Every column that names a record by its slug. */
const bySlug: { readonly [K in RecordKind]?: readonly NamingColumn[] } = {
  source: [...own("Evidence", "source"), ...own("Statement", "source")],
  vendor: [
    ...own("Vendor", "succeededBy"),
    ...list("VendorOwner", "vendor", "vendor", "ownedVendor"),
    ...list("ProductMaker", "vendor", "product", "product"),
    ...own("MarketFigure", "subject"),
    ...own("Alliance", "vendor", "partner"),
    ...list("EventVendor", "vendor", "event", "event"),
    ...own("VendorPromise", "vendor"),
    ...own("Forecast", "subject"),
    ...own("Assessment", "vendor"),
    ...own("Statement", "speakerVendor", "subject"),
  ],
  product: [
    ...own("Product", "predecessor", "successor"),
    ...own("Release", "product"),
    ...own("SupportRecord", "product"),
    ...own("Price", "product", "relationTo"),
    ...list("EventProduct", "product", "event", "event"),
    ...own("VendorPromise", "product"),
    ...own("Forecast", "product"),
    ...own("ExploitedVulnerability", "product"),
  ],
  "guest-system": own("GuestSystem", "line", "derivesFrom"),
};

/** Every column that names a record of any kind by its address. */
const byAddress = [
  ...list("StatementLink", "linkedId", "statement", "statement"),
  ...own("Outcome", "ofId"),
];

const select = ({ table, column, owner }: NamingColumn, is: "slug" | "id", address: string) =>
  `SELECT h."id" AS "id", ${address} AS "named"
   FROM "${table}" t JOIN "RecordHeader" h ON h."id" = ${owner}
   WHERE t."${column}" IN (SELECT ${is} FROM named)
     AND h."retiredAt" IS NULL AND h."id" <> ${address}`;

function question(kind: RecordKind): string {
  const selects = [
    ...(bySlug[kind] ?? []).map((to) => select(to, "slug", `'${kind}/' || t."${to.column}"`)),
    ...byAddress.map((to) => select(to, "id", `t."${to.column}"`)),
  ];
  return `WITH named AS (SELECT value AS slug, '${kind}/' || value AS id FROM json_each(?))
    ${selects.join(" UNION ")} ORDER BY 2, 1`;
}

const namings = z.array(z.object({ id: z.string(), named: z.string() }));

/** Addresses ("kind/slug") of the other records that count and name this one, sorted. */
export async function recordsNaming(
  tx: VaultTransaction,
  { kind, slug }: RecordRef,
): Promise<string[]> {
  return (await recordsNamingAny(tx, kind, [slug])).get(slug) ?? [];
}

/** The same for many records of a kind, by their slugs; those that nothing names are absent. */
export async function recordsNamingAny(
  tx: VaultTransaction,
  kind: RecordKind,
  slugs: readonly string[],
): Promise<Map<string, string[]>> {
  // The text is made of the names above alone; what an editor wrote is a bound value.
  const rows = await tx.$queryRawUnsafe(question(kind), JSON.stringify(slugs));
  const naming = new Map<string, string[]>();
  for (const { id, named } of namings.parse(rows)) {
    const slug = named.slice(kind.length + 1);
    naming.set(slug, [...(naming.get(slug) ?? []), id]);
  }
  return naming;
}
