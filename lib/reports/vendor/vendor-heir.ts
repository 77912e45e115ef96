import { cacheLife, cacheTag } from "next/cache";
import { findRecord } from "@/lib/store/archive";
import { ARCHIVE_TAG } from "../day-archive";

/**
 * The slug of the vendor to which the address of a retired one leads: it was merged into that one,
 * or goes by another address now. Null where it leads nowhere.
 */
export async function vendorHeir(slug: string): Promise<string | null> {
  "use cache";
  cacheTag(ARCHIVE_TAG);
  cacheLife("hours");
  const stored = await findRecord("vendor", slug);
  return stored === null || stored.retiredAt === null ? null : stored.record.succeededBy;
}
