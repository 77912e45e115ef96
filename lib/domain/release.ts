import { z } from "zod";
import { dateOrUnknown, slug, text, textOrUnknown } from "./fields";
import { recordHeader } from "./record-header";

export const releaseStages = [
  "announcement",
  "beta",
  "tag",
  "rtm",
  "general-availability",
] as const;

/** A version of a product. Public on the day of the first act: announced, or released. */
export const release = recordHeader.extend({
  product: slug,
  version: text,
  stage: z.enum(releaseStages),
  announcedOn: dateOrUnknown,
  releasedOn: dateOrUnknown,
  activeSupportEndsOn: dateOrUnknown,
  supportEndsOn: dateOrUnknown,
  longTermSupport: z.boolean().nullable().default(null),
  highlights: textOrUnknown,
});
export type Release = z.infer<typeof release>;
