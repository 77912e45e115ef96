import { z } from "zod";
import type { RecordKind, RecordRef } from "@/lib/domain/archive";
import type { VaultTransaction } from "./open-vault";
import { recordId } from "./tables/table";

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

const select = ({ table, column, owner }: NamingColumn, is: "slug" | "id") =>
  `SELECT h."id" FROM "${table}" t JOIN "RecordHeader" h ON h."id" = ${owner}
   WHERE t."${column}" = (SELECT ${is} FROM named)
     AND h."retiredAt" IS NULL AND h."id" <> (SELECT id FROM named)`;

function question(kind: RecordKind): string {
  const selects = [
    ...(bySlug[kind] ?? []).map((column) => select(column, "slug")),
    ...byAddress.map((column) => select(column, "id")),
  ];
  return `WITH named AS (SELECT ? AS slug, ? AS id) ${selects.join(" UNION ")} ORDER BY 1`;
}

const addresses = z.array(z.object({ id: z.string() }));

/** Addresses ("kind/slug") of the other records that count and name this one, sorted. */
export async function recordsNaming(
  tx: VaultTransaction,
  { kind, slug }: RecordRef,
): Promise<string[]> {
  // The text is made of the names above alone; what an editor wrote is a bound value.
  const rows = await tx.$queryRawUnsafe(question(kind), slug, recordId(kind, slug));
  return addresses.parse(rows).map(({ id }) => id);
}
