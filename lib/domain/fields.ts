import { z } from "zod";
import { partialDate } from "./partial-date";

/** Letters in a stable name at most. */
export const MAX_SLUG_LETTERS = 120;

/** A stable name in addresses: lower case, digits, hyphens. */
export const slug = z
  .string()
  .max(MAX_SLUG_LETTERS, `Keep a slug to ${MAX_SLUG_LETTERS} characters.`)
  .regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/, {
    error: "Use lower-case letters, digits, hyphens and dots, for example vmware-esx.",
  });

/** A sentence or name that must not be blank. */
export const text = z
  .string()
  .trim()
  .min(1, "Enter some text.")
  .max(600, "Keep it to 600 characters.");

/** A text that may be unknown; a blank and null both mean *not known*. */
export const textOrUnknown = z
  .string()
  .trim()
  .max(1200, "Keep it to 1,200 characters.")
  .transform((value) => (value === "" ? null : value))
  .nullable()
  .default(null);

export const dateOrUnknown = partialDate.nullable().default(null);
export const slugOrNone = slug.nullable().default(null);

/** A level or probability, 0 to 1. */
export const fraction = z
  .number({ error: "Enter a number from 0 to 1." })
  .min(0, "Enter 0 or more.")
  .max(1, "Enter 1 or less.");

/** Short verbatim words. The archive quotes at most fifteen of them. */
export const MAX_QUOTE_WORDS = 15;

/** Words of a text, parted by blanks; 0 for a blank one. */
export const wordCount = (text: string): number => text.split(/\s+/).filter(Boolean).length;

export const quote = z
  .string()
  .trim()
  .refine((words) => wordCount(words) <= MAX_QUOTE_WORDS, {
    error: `Quote at most ${MAX_QUOTE_WORDS} words; say the rest in your own words under "shows".`,
  })
  .transform((words) => (words === "" ? null : words))
  .nullable()
  .default(null);
