import { fleetFields, readFleet, type Fleet } from "@/lib/domain/fleet";
import type { Moment } from "@/lib/domain/moment";
import { done, refused, type FieldErrors, type Outcome } from "@/lib/domain/outcome";
import { readMoment } from "./query";

export type FleetQuery = { asOf: Moment; fleet: Fleet; format: "json" | "csv" };

const KNOWN = ["asOf", "knownAt", "format", ...fleetFields];

/** The fleet, day and form that an address asks about; refused with a message per field. */
export async function readFleetQuery(address: string): Promise<Outcome<FleetQuery>> {
  const given = new URL(address).searchParams;
  const { asOf, errors: unclear } = await readMoment(given);
  const format = formatOf(given.get("format") ?? "json");
  const { fleet, errors } = fleetOf(given);
  const fields: FieldErrors = { ...errors, ...unclear, ...strays(given) };
  if (format === null) fields["format"] ??= ["Use json or csv."];
  const valid = asOf !== null && format !== null && Object.keys(fields).length === 0;
  return valid ? done({ asOf, fleet, format }) : refused({ kind: "invalid", fields });
}

function formatOf(word: string): FleetQuery["format"] | null {
  return word === "json" || word === "csv" ? word : null;
}

function fleetOf(given: URLSearchParams): { fleet: Fleet; errors: FieldErrors } {
  const typed: Record<string, string> = {};
  for (const field of fleetFields) {
    const text = given.get(field);
    if (text !== null) typed[field] = text;
  }
  const { fleet, errors } = readFleet(typed);
  const told: FieldErrors = {};
  for (const field of fleetFields) {
    const message = errors[field];
    if (message !== undefined) told[field] = [message];
  }
  return { fleet, errors: told };
}

/** A stranger's name for a field is echoed no longer than this. */
const MOST_NAME_LETTERS = 60;

function strays(given: URLSearchParams): FieldErrors {
  const fields = new Map<string, string[]>();
  for (const name of new Set(given.keys())) {
    if (!KNOWN.includes(name)) {
      fields.set(name.slice(0, MOST_NAME_LETTERS), [`Not known here. Use: ${KNOWN.join(", ")}.`]);
    } else if (given.getAll(name).length > 1) {
      fields.set(name, ["Give it once."]);
    }
  }
  return Object.fromEntries(fields);
}
