import { done, refused, type Outcome } from "@/lib/domain/outcome";
import { readByteOrderMark } from "./byte-order-mark";
import { readCompareChoice, type CompareChoice } from "./compare-choice";
import { readQuery, type Query } from "./query";

/** Slugs that a sheet needs, and those it takes where they are given. */
type Asked = { needs?: readonly string[]; takes?: readonly string[]; compares?: boolean };

export type SheetQuery = Query & {
  mark: boolean;
  /** What stands side by side, where a sheet is asked with that; null = it is not. */
  choice: CompareChoice | null;
};

/**
 * Reads the day, the slugs a sheet needs or takes and `bom` (0 or 1) from an address: whether its CSV begins
 * with the mark by which Excel knows UTF-8; it does unless told otherwise. A comparison is also asked
 * with `who`, the words after "compare" in the address of its screen. Refused as `readQuery`.
 */
export async function readSheetQuery(
  address: string,
  { needs = [], takes = [], compares = false }: Asked,
): Promise<Outcome<SheetQuery>> {
  const url = new URL(address);
  const { mark, errors } = readByteOrderMark(url.searchParams);
  if (Object.keys(errors).length > 0) return refused({ kind: "invalid", fields: errors });
  url.searchParams.delete("bom");
  const choice = compares ? await readWho(url.searchParams) : null;
  if (choice !== null && choice.problems.length > 0) {
    return refused({ kind: "invalid", fields: { who: [...choice.problems] } });
  }
  const query = await readQuery(url.href, needs, takes);
  if (!query.ok) return query;
  return done({ ...query.value, mark, choice });
}

/** Takes `who` out of a query; nobody named is a problem, too. */
async function readWho(given: URLSearchParams): Promise<CompareChoice> {
  const said = given.getAll("who");
  given.delete("who");
  const choice = await readCompareChoice((said[0] ?? "").split("/").filter(Boolean));
  const problems = [
    ...(said.length > 1 ? ["Give it once."] : choice.problems),
    ...(choice.slugs.length === 0
      ? ["Name whom to compare, for example who=vmware/microsoft."]
      : []),
  ];
  return { ...choice, problems };
}
