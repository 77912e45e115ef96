import { vi } from "vitest";
import type { RecordKind, RecordOf } from "@/lib/domain/archive";
import { readArchive } from "@/lib/store/archive-file/read-archive";
import { loadArchiveFile } from "@/lib/store/load-archive-file";
import { evidence } from "./invented-evidence";
import { inventedLines, writeArchive } from "./invented-archive";
import { tempVaults } from "./temp-vault";

/** When the invented archive was loaded. */
export const LOADED_AT = "2026-01-20T10:00:00.000Z";

export { by, unexplained } from "./stamps";

/**
 * The writing desk over a vault of its own that holds the invented archive. The store opens the
 * vault of the environment as it is imported, so everything of the desk is imported here.
 */
export async function openDesk() {
  const { folder, migrated } = tempVaults();
  vi.stubEnv("DATABASE_URL", `file:${migrated("desk.db")}`);
  const { db } = await import("@/lib/store/client");
  const store = await import("@/lib/store/archive");
  const edits = {
    ...(await import("@/lib/edits/save")),
    ...(await import("@/lib/edits/add-record")),
    ...(await import("@/lib/edits/correct-record")),
    ...(await import("@/lib/edits/supersede-record")),
    ...(await import("@/lib/edits/follow-span")),
    ...(await import("@/lib/edits/retire-record")),
    ...(await import("@/lib/edits/restore-revision")),
    ...(await import("@/lib/edits/undo-save")),
    ...(await import("@/lib/edits/prefer-reading")),
    ...(await import("@/lib/edits/propose-edit")),
    ...(await import("@/lib/edits/decide-proposal")),
    ...(await import("@/lib/edits/check-evidence")),
    ...(await import("@/lib/edits/report-error")),
    ...(await import("@/lib/edits/settle-report")),
  };
  const { archiveKnownAt } = await import("@/lib/store/known-at");

  let loads = 0;
  const reading = await readArchive(writeArchive(`${folder}/archive`, inventedLines()));
  /** The vault as it was loaded, whatever a test did to it. */
  const reset = async () => {
    await db.proposal.deleteMany();
    await db.errorReport.deleteMany();
    await db.revision.deleteMany();
    await loadArchiveFile(db, { ...reading, digest: `load ${(loads += 1)}` }, LOADED_AT);
  };
  /** The record as it stands, which must be there. */
  const stored = async <K extends RecordKind>(kind: K, slug: string) => {
    const found = await store.findRecord(kind, slug);
    if (found === null) throw new Error(`No ${kind} "${slug}".`);
    return found;
  };
  return { db, store, edits, archiveKnownAt, reset, stored };
}

/** A price of Northwind HV that is sound. */
export const newPrice = (slug: string, said: Partial<RecordOf<"price">> = {}) => ({
  ...{ slug, product: "northwind-hv", kind: "list", amount: 4000, currency: "USD" },
  ...{ unit: "core", term: "annual", from: "2006-07-01", evidence, ...said },
});
