import { z } from "zod";
import { dateOrUnknown, slug, slugOrNone } from "./fields";
import { partialDate } from "./partial-date";
import { recordHeader } from "./record-header";
import { segments } from "./segment";

/** `leverage`: contracts over other products that could be used as a lever. */
export const allianceKinds = [
  "oem",
  "technology",
  "ownership",
  "reseller",
  "backing",
  "leverage",
] as const;

/** A tie between two vendors, or the stated want of one. */
export const alliance = recordHeader.extend({
  vendor: slug,
  /** Null = third parties at large, as the source puts it. */
  partner: slugOrNone,
  kind: z.enum(allianceKinds),
  /** `lacking`: a source says the tie is absent, which is not the same as no record. */
  standing: z.enum(["in-force", "possible", "lacking"]),
  segments: z.array(z.enum(segments)).default([]),
  from: partialDate,
  until: dateOrUnknown,
});
export type Alliance = z.infer<typeof alliance>;
