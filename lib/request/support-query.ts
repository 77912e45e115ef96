import type { IsoDate } from "@/lib/domain/iso-date";
import { partsOfMoment, type Moment } from "@/lib/domain/moment";
import { done, refused, type FieldErrors, type Outcome } from "@/lib/domain/outcome";
import { dimensions, type Dimension } from "@/lib/domain/support-level";
import { DAY_FORM, parseDay } from "./as-of";
import { readMoment, strayNames } from "./query";

export type SupportQuery = {
  asOf: Moment;
  dimension: Dimension;
  /** The earlier day to compare with; null = none. */
  since: IsoDate | null;
  format: "json" | "csv";
};

const KNOWN = ["asOf", "knownAt", "dimension", "since", "format"];

/** The matrix that an address asks about; refused with a message per field. */
export async function readSupportQuery(address: string): Promise<Outcome<SupportQuery>> {
  const given = new URL(address).searchParams;
  const { asOf, errors: unclear } = await readMoment(given);
  const dimension = dimensions.find((one) => one === given.get("dimension"));
  const format = formatOf(given);
  const { since, errors } = await readSince(given, asOf);
  const fields: FieldErrors = { ...errors, ...unclear, ...strayNames(given, KNOWN) };
  if (dimension === undefined) fields["dimension"] ??= [`Use one of ${dimensions.join(", ")}.`];
  if (format === null) fields["format"] ??= ["Use json or csv."];
  const isWhole = asOf !== null && dimension !== undefined && format !== null;
  if (!isWhole || Object.keys(fields).length > 0) return refused({ kind: "invalid", fields });
  return done({ asOf, dimension, since, format });
}

/** The form of the answer; null = none that is known. */
export function formatOf(given: URLSearchParams): "json" | "csv" | null {
  const word = given.get("format") ?? "json";
  return word === "json" || word === "csv" ? word : null;
}

/** An empty field of a form asks for no comparison. */
async function readSince(given: URLSearchParams, asOf: Moment | null) {
  const errors: FieldErrors = {};
  const word = given.get("since") ?? "";
  const since = word === "" ? null : await parseDay(word);
  if (word !== "" && since === null) errors["since"] = [`Enter ${DAY_FORM}.`];
  if (since !== null && asOf !== null && since >= partsOfMoment(asOf).asOf) {
    errors["since"] = ["Enter a day before the day on screen."];
  }
  return { since, errors };
}
