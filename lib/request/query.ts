import { momentOf, type Moment } from "@/lib/domain/moment";
import { done, refused, type FieldErrors, type Outcome } from "@/lib/domain/outcome";
import { slug } from "@/lib/domain/fields";
import { DAY_FORM, INSTANT_FORM, parseDay, parseInstant } from "./as-of";

/** The query of an address, once checked: only known names, each at most once. */
export type Query = { asOf: Moment; words: Readonly<Record<string, string>> };

/**
 * Reads `asOf` (needed), `knownAt` and slugs from an address: those named in `required`, and those
 * in `optional` where they are given. Refused as `invalid` with a message per field: what is
 * missing, misspelt, given twice, or not known here.
 */
export async function readQuery(
  address: string,
  required: readonly string[] = [],
  optional: readonly string[] = [],
): Promise<Outcome<Query>> {
  const given = new URL(address).searchParams;
  const words = readSlugs(given, [...required, ...optional.filter((name) => given.has(name))]);
  const { asOf, errors } = await readMoment(given);
  const known = ["asOf", "knownAt", ...required, ...optional];
  const fields: FieldErrors = { ...errors, ...words.errors, ...strayNames(given, known) };
  if (asOf === null || Object.keys(fields).length > 0) return refused({ kind: "invalid", fields });
  return done({ asOf, words: words.read });
}

/** Both clocks of a query: `asOf`, and `knownAt` where the archive of an instant is asked. */
export async function readMoment(
  given: URLSearchParams,
): Promise<{ asOf: Moment | null; errors: FieldErrors }> {
  const [asOf, known] = [await parseDay(given.get("asOf") ?? ""), given.get("knownAt")];
  const knownAt = known === null ? null : await parseInstant(known);
  const errors: FieldErrors = {};
  if (asOf === null) errors["asOf"] = [`Enter ${DAY_FORM}, for example asOf=2005-10-31.`];
  if (known !== null && knownAt === null) errors["knownAt"] = [`Enter ${INSTANT_FORM}.`];
  return { asOf: asOf && momentOf({ asOf, knownAt }), errors };
}

/** Names that mean nothing here, or that came twice. */
export function strayNames(given: URLSearchParams, known: readonly string[]): FieldErrors {
  const fields = new Map<string, string[]>();
  for (const name of new Set(given.keys())) {
    if (!known.includes(name)) {
      fields.set(name.slice(0, MOST_NAME_LETTERS), [`Not known here. Use: ${known.join(", ")}.`]);
    } else if (given.getAll(name).length > 1) {
      fields.set(name, ["Give it once."]);
    }
  }
  // Not written into an object name by name: "__proto__" would vanish in it.
  return Object.fromEntries(fields);
}

/** A stranger's name for a field is echoed no longer than this. */
const MOST_NAME_LETTERS = 60;

function readSlugs(given: URLSearchParams, names: readonly string[]) {
  const read: Record<string, string> = {};
  const errors: FieldErrors = {};
  for (const name of names) {
    const word = slug.safeParse(given.get(name) ?? "");
    if (word.success) read[name] = word.data;
    else errors[name] = [`Enter a slug, for example ${name}=vmware.`];
  }
  return { read, errors };
}
