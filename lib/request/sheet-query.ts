import { done, refused, type Outcome } from "@/lib/domain/outcome";
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
  const marks = url.searchParams.getAll("bom");
  const [mark = "1"] = marks;
  if (marks.length > 1 || !["0", "1"].includes(mark)) {
    const fields = { bom: ["Use 1 for a byte-order mark, which Excel needs, or 0 for none."] };
    return refused({ kind: "invalid", fields });
  }
  url.searchParams.delete("bom");
  const query = await readQuery(url.href, needs, takes);
  if (!query.ok) return query;
  return done({ ...query.value, mark: mark === "1" });
}
