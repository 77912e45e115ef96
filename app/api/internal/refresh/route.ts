import { timingSafeEqual } from "node:crypto";
import { revalidateTag } from "next/cache";
import { ARCHIVE_TAG } from "@/lib/reports/day-archive";

/**
 * Has every page that rests on the archive drawn anew on its next visit. The page cache outlives a
 * restart, the marks of what is stale in it do not; so the doorbell asks this once, with a secret
 * that only it knows.
 */
export function POST(request: Request): Response {
  if (!isDoorbell(request.headers.get("authorization"))) return new Response(null, { status: 404 });
  revalidateTag(ARCHIVE_TAG, { expire: 0 });
  return new Response(null, { status: 204 });
}

function isDoorbell(authorization: string | null): boolean {
  const secret = process.env["HYPERSCOPE_REFRESH_SECRET"];
  if (secret === undefined || secret === "" || authorization === null) return false;
  const [asked, known] = [Buffer.from(authorization), Buffer.from(`Bearer ${secret}`)];
  return asked.length === known.length && timingSafeEqual(asked, known);
}
