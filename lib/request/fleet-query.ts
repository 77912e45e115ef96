import { fleetFields, readFleet, type Fleet } from "@/lib/domain/fleet";
import type { IsoDate } from "@/lib/domain/iso-date";
import { done, refused, type FieldErrors, type Outcome } from "@/lib/domain/outcome";
import { DAY_FORM, parseDay } from "./as-of";

export type FleetQuery = { asOf: IsoDate; fleet: Fleet; format: "json" | "csv" };

const KNOWN = ["asOf", "format", ...fleetFields];

/** The fleet, day and form that an address asks about; refused with a message per field. */
export async function readFleetQuery(address: string): Promise<Outcome<FleetQuery>> {
  const given = new URL(address).searchParams;
  const asOf = await parseDay(given.get("asOf") ?? "");
  const format = given.get("format") ?? "json";
  const typed = Object.fromEntries(
    fleetFields.flatMap((field) => {
      const text = given.get(field);
      return text === null ? [] : [[field, text]];
    }),
  );
  const { fleet, errors } = readFleet(typed);
  const fields: FieldErrors = { ...strays(given) };
  for (const field of fleetFields) {
    const message = errors[field];
    if (message !== undefined) fields[field] ??= [message];
  }
  if (asOf === null) fields["asOf"] ??= [`Enter ${DAY_FORM}, for example asOf=2005-10-31.`];
  if (format !== "json" && format !== "csv") {
    return refused({ kind: "invalid", fields: { ...fields, format: ["Use json or csv."] } });
  }
  if (asOf === null || Object.keys(fields).length > 0) return refused({ kind: "invalid", fields });
  return done({ asOf, fleet, format });
}

/** A stranger's name for a field is echoed no longer than this. */
const MOST_NAME_LETTERS = 60;

function strays(given: URLSearchParams): FieldErrors {
  const fields = [...new Set(given.keys())].flatMap((name) => {
    if (!KNOWN.includes(name)) {
      return [[name.slice(0, MOST_NAME_LETTERS), [`Not known here. Use: ${KNOWN.join(", ")}.`]]];
    }
    return given.getAll(name).length > 1 ? [[name, ["Give it once."]]] : [];
  });
  return Object.fromEntries(fields);
}
