import type { Moment } from "@/lib/domain/moment";
import { done, refused, type FieldErrors, type Outcome } from "@/lib/domain/outcome";
import { readByteOrderMark } from "./byte-order-mark";
import { readMoment, strayNames } from "./query";

/** The query of a list: both clocks, and every other word as it is given, for the list to read. */
export type ListQuery = { asOf: Moment; words: ReadonlyMap<string, string>; mark: boolean };

/**
 * Reads `asOf` (needed) and `knownAt` from an address, of a file also `bom`, and leaves all other
 * words to the list that is asked. Refused as `invalid` with a message per field: a day that is
 * none, a word given twice.
 */
export async function readListQuery(address: string, isFile: boolean): Promise<Outcome<ListQuery>> {
  const given = new URL(address).searchParams;
  const { asOf, errors } = await readMoment(given);
  const mark = isFile ? readByteOrderMark(given) : { mark: true, errors: {} };
  const fields: FieldErrors = {
    ...{ ...errors, ...mark.errors },
    ...strayNames(given, [...given.keys()]),
  };
  if (asOf === null || Object.keys(fields).length > 0) return refused({ kind: "invalid", fields });
  const read = ["asOf", "knownAt", ...(isFile ? ["bom"] : [])];
  const words = new Map([...given].filter(([name]) => !read.includes(name)));
  return done({ asOf, words, mark: mark.mark });
}
