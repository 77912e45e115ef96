import type { z } from "zod";

type Issue = z.core.$ZodIssue;

/** How the schema library begins what it says by itself; our own messages begin otherwise. */
const UNSAID = /^(Invalid (input|option)|Too (small|big)):/;

/** What each type of value looks like when it is entered. */
const entries: Readonly<Record<string, string>> = {
  number: "Enter a number, for example 12 or 12.5.",
  int: "Enter a whole number, without a point.",
  boolean: "Answer yes or no; in JSON, true or false.",
  string: "Enter a text.",
  array: "Give a list.",
  object: "Give a record: names of fields and their values.",
};

/** A refusal of the schema with what to do about it. */
export function remedy(issue: Issue): string {
  const { message } = issue;
  if (message.endsWith("received undefined")) {
    return "This field is missing. Add it, as null where that is allowed and it is not known.";
  }
  return UNSAID.test(message) ? inWords(issue) : message;
}

function inWords(issue: Issue): string {
  if (issue.code === "invalid_value")
    return `Choose one of: ${issue.values.map(String).join(", ")}.`;
  if (issue.code === "too_small") return `Enter ${issue.minimum} or more.`;
  if (issue.code === "too_big") return `Enter ${issue.maximum} or less.`;
  if (issue.code !== "invalid_type") return issue.message;
  return entries[issue.expected] ?? `Enter a value of this type: ${issue.expected}.`;
}
