import type { Moment } from "@/lib/domain/moment";
import { done, refused, type Outcome } from "@/lib/domain/outcome";
import type { SheetMaker } from "@/lib/reports/export/sheets";
import { readQuery } from "./query";

export type SheetQuery = { asOf: Moment; slug: string; mark: boolean };

/**
 * Reads the day, the slug a sheet needs and `bom` (0 or 1) from an address: whether its CSV begins
 * with the mark by which Excel knows UTF-8; it does unless told otherwise. Refused as `readQuery`.
 */
export async function readSheetQuery(
  address: string,
  { needs }: SheetMaker,
): Promise<Outcome<SheetQuery>> {
  const url = new URL(address);
  const marks = url.searchParams.getAll("bom");
  const [mark = "1"] = marks;
  if (marks.length > 1 || !["0", "1"].includes(mark)) {
    const fields = { bom: ["Use 1 for a byte-order mark, which Excel needs, or 0 for none."] };
    return refused({ kind: "invalid", fields });
  }
  url.searchParams.delete("bom");
  const query = await readQuery(url.href, needs === null ? [] : [needs]);
  if (!query.ok) return query;
  const { asOf, words } = query.value;
  return done({ asOf, slug: words[needs ?? ""] ?? "", mark: mark === "1" });
}
