import { z } from "zod";
import { slug, slugOrNone, text } from "./fields";
import { recordHeader } from "./record-header";

export const linkableKinds = [
  "vendor",
  "product",
  "release",
  "support",
  "price",
  "market-figure",
  "alliance",
  "event",
  "promise",
  "forecast",
  "assessment",
] as const;

/** One numbered statement of a source: who says what, and the records it became. */
export const statement = recordHeader.extend({
  source: slug,
  number: z.number().int().positive("Enter a whole number of 1 or more."),
  paragraph: z.number().int().positive("Enter a whole number of 1 or more."),
  section: text,
  kind: z.enum(["fact", "claim-by-vendor", "promise", "forecast", "opinion"]),
  speaker: text,
  speakerVendor: slugOrNone,
  stance: z.enum(["positive", "negative", "mixed", "neutral"]),
  /** Vendor it is about; null = the market. */
  subject: slugOrNone,
  /** In our own words. */
  says: text,
  checkable: z.boolean(),
  contested: z.boolean(),
  /** The records that carry it; empty = kept as a judgement, and only here. */
  became: z.array(z.object({ kind: z.enum(linkableKinds), slug })).default([]),
});
export type Statement = z.infer<typeof statement>;
