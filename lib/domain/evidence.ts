import { z } from "zod";
import { quote, slug, text, textOrUnknown } from "./fields";
import { isoDate } from "./iso-date";

/** NATO source reliability: A completely reliable … E unreliable, F cannot be judged. */
export const reliabilities = ["A", "B", "C", "D", "E", "F"] as const;
export type Reliability = (typeof reliabilities)[number];

/** NATO information credibility: 1 confirmed … 5 improbable, 6 cannot be judged. */
export const credibilities = ["1", "2", "3", "4", "5", "6"] as const;
export type Credibility = (typeof credibilities)[number];

/** What a fresh look at the source found. */
export const checkOutcomes = ["still-says-so", "differs", "gone"] as const;

/**
 * What one source says about one record.
 *
 * `verified`: we read it, on `readOn`. `cited`: named as the source, not read yet.
 */
export const evidence = z
  .object({
    /** Stable within its record: "e1". Its address is kind/slug/id. */
    id: z.string().regex(/^e\d+$/, 'Name evidence "e1", "e2" and so on within its record.'),
    source: slug,
    /** Paragraph, page, table. */
    locator: textOrUnknown,
    /** What the source shows, in our own words. */
    shows: text,
    quote,
    credibility: z.enum(credibilities, {
      error: "Choose a credibility from 1 to 6.",
    }),
    reading: z.enum(["verified", "cited"], {
      error: "Choose verified or cited.",
    }),
    /** Does it speak for the record, or against it? */
    bearing: z.enum(["for", "against"]).default("for"),
    readOn: isoDate.nullable().default(null),
    checkedOn: isoDate.nullable().default(null),
    checkOutcome: z.enum(checkOutcomes).nullable().default(null),
  })
  .refine(({ reading, readOn }) => (reading === "verified") === (readOn !== null), {
    path: ["readOn"],
    error: "Verified evidence needs the day it was read; cited evidence has none.",
  });
export type Evidence = z.infer<typeof evidence>;
