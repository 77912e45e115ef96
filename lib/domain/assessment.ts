import { z } from "zod";
import { fraction, slug, text } from "./fields";
import { partialDate } from "./partial-date";
import { recordHeader } from "./record-header";
import { segments } from "./segment";

/** Every criterion of the two axes (data/method/position.md). */
export const criteria = [
  "installed-base",
  "segment-breadth",
  "shipped-capability",
  "platform-support",
  "ecosystem",
  "price-position",
  "roadmap",
  "architecture",
  "management",
  "route-to-market",
  "promise-credibility",
] as const;
export type Criterion = (typeof criteria)[number];

/** A judgement on a criterion that no record can settle. It says so wherever it counts. */
export const assessment = recordHeader.extend({
  vendor: slug,
  criterion: z.enum(criteria),
  segment: z.enum(segments).nullable().default(null),
  /** none 0 · weak 0.25 · fair 0.5 · good 0.75 · best 1; steps between are allowed. */
  level: fraction,
  observedOn: partialDate,
  rationale: text,
});
export type Assessment = z.infer<typeof assessment>;
