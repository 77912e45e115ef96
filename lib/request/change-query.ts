import type { Moment } from "@/lib/domain/moment";
import { slug } from "@/lib/domain/fields";
import { done, refused, type FieldErrors, type Outcome } from "@/lib/domain/outcome";
import { recentlyBefore, readSince } from "./change-choice";
import { readMoment, strayNames } from "./query";

export type ChangeQuery = { asOf: Moment; since: Moment; to: string | null };

const KNOWN = ["asOf", "knownAt", "since", "to"];

/**
 * Reads both clocks, `since` (an earlier day, or day~instant; without it, 90 days before) and `to`
 * (a vendor) from an address. Refused as `invalid` with a message per field.
 */
export async function readChangeQuery(address: string): Promise<Outcome<ChangeQuery>> {
  const given = new URL(address).searchParams;
  const { asOf, errors } = await readMoment(given);
  const { to, errors: unnamed } = readVendor(given);
  const { since, errors: unclear } = await earlierThan(asOf, given.get("since"));
  const fields = { ...errors, ...unnamed, ...unclear, ...strayNames(given, KNOWN) };
  const isWhole = asOf !== null && since !== null;
  if (!isWhole || Object.keys(fields).length > 0) return refused({ kind: "invalid", fields });
  return done({ asOf, since, to });
}

function readVendor(given: URLSearchParams): { to: string | null; errors: FieldErrors } {
  const word = given.get("to");
  const to = slug.safeParse(word).data ?? null;
  const isUnclear = word !== null && to === null;
  return { to, errors: isUnclear ? { to: ["Enter a slug, for example to=vmware."] } : {} };
}

type Earlier = { since: Moment | null; errors: FieldErrors };

async function earlierThan(asOf: Moment | null, word: string | null): Promise<Earlier> {
  if (asOf === null || word === null) return { since: asOf && recentlyBefore(asOf), errors: {} };
  const { since, problem } = await readSince(asOf, word);
  return { since, errors: problem === null ? {} : { since: [problem.replace(/^Since: /, "")] } };
}
