import { z } from "zod";
import type { RecordKind } from "@/lib/domain/archive";
import type { VaultTransaction } from "../open-vault";
import { recordId } from "../tables/table";

/** A record as the log says it stands: quicker to read by the thousand than its tables. */
export type Held = {
  slug: string;
  version: number;
  isRetired: boolean;
  /** JSON of the record. */
  json: string;
};

const rows = z.array(
  z.object({
    slug: z.string(),
    version: z.coerce.number(),
    retiredAt: z.string().nullable(),
    after: z.string(),
  }),
);

const LAST_SAVED = `FROM "RecordHeader" h
  JOIN "Revision" r ON r."id" = h."id" || '@' || h."version"`;

const held = (found: unknown): Held[] =>
  rows.parse(found).map(({ slug, version, retiredAt, after }) => ({
    ...{ slug, version, isRetired: retiredAt !== null, json: after },
  }));

/** Those of the named records that are on record, retired or not, by slug. */
export async function recordsByName(
  tx: VaultTransaction,
  kind: RecordKind,
  slugs: readonly string[],
): Promise<Map<string, Held>> {
  const ids = JSON.stringify(slugs.map((slug) => recordId(kind, slug)));
  const found = await tx.$queryRawUnsafe(
    `SELECT h."slug", h."version", h."retiredAt", r."after" ${LAST_SAVED}
     WHERE h."id" IN (SELECT value FROM json_each(?))`,
    ids,
  );
  return new Map(held(found).map((one) => [one.slug, one]));
}

/** Records read at a time. */
const PAGE = 2_000;

/** Every record of a kind, retired or not, a page at a time, in the order of their slugs. */
export async function* heldRecords(
  tx: VaultTransaction,
  kind: RecordKind,
): AsyncGenerator<Held[], void, void> {
  let after = "";
  for (;;) {
    const found = await tx.$queryRawUnsafe(
      `SELECT h."slug", h."version", h."retiredAt", r."after" ${LAST_SAVED}
       WHERE h."kind" = ? AND h."slug" > ? ORDER BY h."slug" LIMIT ${PAGE}`,
      kind,
      after,
    );
    const page = held(found);
    const last = page.at(-1);
    if (last === undefined) return;
    yield page;
    after = last.slug;
  }
}
