import { z } from "zod";
import { slug, text, textOrUnknown } from "./fields";
import { partialDate } from "./partial-date";
import { recordHeader } from "./record-header";

export const eventKinds = [
  "acquisition-announced",
  "acquisition-closed",
  "ipo",
  "investment",
  "alliance",
  "pricing",
  "licensing",
  "roadmap",
  "product-announcement",
  "product-release",
  "discontinuation",
  "leadership",
  "rename",
  "founding",
  "disclosure",
  "support-policy",
  "analyst-rating",
  "cpu-announcement",
  "cpu-launch",
  "conference",
  "publication",
  "market-entry",
] as const;

/** Something that happened on a day. */
export const event = recordHeader.extend({
  happenedOn: partialDate,
  kind: z.enum(eventKinds),
  title: text,
  description: textOrUnknown,
  /** Deal value or new price, in `valueUnit`. */
  value: z.number().nullable().default(null),
  valueUnit: textOrUnknown,
  vendors: z.array(slug).default([]),
  products: z.array(slug).default([]),
});
export type Event = z.infer<typeof event>;
