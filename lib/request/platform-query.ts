import type { Moment } from "@/lib/domain/moment";
import { done, refused, type FieldErrors, type Outcome } from "@/lib/domain/outcome";
import {
  questionFields,
  readQuestion,
  weightsOfNeed,
  type PlatformQuestion,
  type TypedQuestion,
} from "@/lib/domain/platform-question";
import { readMoment, strayNames } from "./query";
import { formatOf } from "./support-query";

export type PlatformQuery = { asOf: Moment; question: PlatformQuestion; format: "json" | "csv" };

const KNOWN = ["asOf", "knownAt", "format", ...questionFields];

/** The question, day and form that an address asks about; refused with a message per field. */
export async function readPlatformQuery(address: string): Promise<Outcome<PlatformQuery>> {
  const given = joined(new URL(address).searchParams);
  const { asOf, errors: unclear } = await readMoment(given);
  const format = formatOf(given);
  const { question, errors } = readQuestion(typedOf(given));
  const told: FieldErrors = {};
  for (const field of questionFields) {
    const message = errors[field];
    if (message !== undefined) told[field] = [message];
  }
  const fields: FieldErrors = { ...told, ...unclear, ...strayNames(given, KNOWN) };
  if (format === null) fields["format"] ??= ["Use json or csv."];
  const valid = asOf !== null && format !== null && Object.keys(fields).length === 0;
  return valid ? done({ asOf, question, format }) : refused({ kind: "invalid", fields });
}

/** A form without a script sends each need in a field of its own; together they are one list. */
function joined(given: URLSearchParams): URLSearchParams {
  const one = new URLSearchParams(given);
  for (const weight of weightsOfNeed) {
    const words = given.getAll(weight);
    if (words.length > 1) one.set(weight, words.join(","));
  }
  return one;
}

function typedOf(given: URLSearchParams): TypedQuestion {
  const typed: TypedQuestion = {};
  for (const field of questionFields) {
    const text = given.get(field);
    if (text !== null) typed[field] = text;
  }
  return typed;
}
