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

/** Half a character, or a command to a terminal: neither can be read, and a file cannot hold both. */
const UNREADABLE = /\p{Surrogate}|(?![\t\n\r])\p{Cc}/u;

/** Text that can be shown, stored and given back as it is, without blanks around it. */
export const readable = z
  .string()
  .trim()
  .refine((words) => !UNREADABLE.test(words), {
    error: "Some characters in it cannot be shown. Remove them, or type it again.",
  });

/** A sentence or name that must not be blank. */
export const text = readable.min(1, "Enter some text.").max(600, "Keep it to 600 characters.");

/** A text that may be unknown; a blank and null both mean *not known*. */
export const textOrUnknown = readable
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

export const quote = readable
  .refine((words) => wordCount(words) <= MAX_QUOTE_WORDS, {
    error: `Quote at most ${MAX_QUOTE_WORDS} words; say the rest in your own words under "shows".`,
  })
  .transform((words) => (words === "" ? null : words))
  .nullable()
  .default(null);
