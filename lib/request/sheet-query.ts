import { done, refused, type Outcome } from "@/lib/domain/outcome";
import { readByteOrderMark } from "./byte-order-mark";
import { readQuery, type Query } from "./query";

/** Slugs that a sheet needs, and those it takes where they are given. */
type Asked = { needs?: readonly string[]; takes?: readonly string[] };

export type SheetQuery = Query & { mark: boolean };

/**
 * Reads the day, the slugs a sheet needs or takes and `bom` (0 or 1) from an address: whether its CSV begins
 * with the mark by which Excel knows UTF-8; it does unless told otherwise. Refused as `readQuery`.
 */
export async function readSheetQuery(
  address: string,
  { needs = [], takes = [] }: Asked,
): Promise<Outcome<SheetQuery>> {
  const url = new URL(address);
  const { mark, errors } = readByteOrderMark(url.searchParams);
  if (Object.keys(errors).length > 0) return refused({ kind: "invalid", fields: errors });
  url.searchParams.delete("bom");
  const query = await readQuery(url.href, needs, takes);
  if (!query.ok) return query;
  return done({ ...query.value, mark });
}
