import "server-only";
import type { RecordKind, RecordOf } from "@/lib/domain/archive";
import { db } from "./client";
import type { Vault } from "./open-vault";
import { readStored } from "./read-records";

/** Records read at a time: some hundred kilobytes. */
const PAGE = 500;

/** Every record of a kind that counts, a page at a time, in the order of their slugs. */
export const recordPages = <K extends RecordKind>(kind: K): AsyncGenerator<RecordOf<K>[], void> =>
  pagesOf(db, kind);

/** The same, from any vault. */
export async function* pagesOf<K extends RecordKind>(
  vault: Vault,
  kind: K,
): AsyncGenerator<RecordOf<K>[], void> {
  let gt = "";
  for (;;) {
    const headers = await vault.recordHeader.findMany({
      where: { kind, slug: { gt } },
      select: { slug: true },
      orderBy: { slug: "asc" },
      take: PAGE,
    });
    const lte = headers.at(-1)?.slug;
    if (lte === undefined) return;
    const stored = await readStored(vault, kind, { gt, lte });
    yield stored.filter(({ retiredAt }) => retiredAt === null).map(({ record }) => record);
    gt = lte;
  }
}
