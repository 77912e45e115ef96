import { z } from "zod";
import { reliabilities } from "./evidence";
import { dateOrUnknown, text, textOrUnknown } from "./fields";
import { isoDate } from "./iso-date";
import { sourceHeader } from "./record-header";

export const sourceKinds = [
  "article",
  "news",
  "blog",
  "vendor-blog",
  "press-release",
  "analyst",
  "filing",
  "vendor-doc",
  "repository",
  "reference",
  "book",
  "paper",
  "presentation",
  "forum",
  "reseller",
  "dataset",
] as const;

/** A document that evidence rests on. */
export const source = sourceHeader.extend({
  title: text,
  publisher: text,
  author: textOrUnknown,
  publishedOn: dateOrUnknown,
  /** The copy carries no date and it was inferred; the note says how. */
  publishedEstimated: z.boolean().default(false),
  /** Null where no address is certain; never invented. */
  url: z
    .url("Enter a whole address, for example https://example.org/page.")
    .nullable()
    .default(null),
  kind: z.enum(sourceKinds),
  reliability: z.enum(reliabilities, {
    error: "Choose a reliability from A to F.",
  }),
  readOn: isoDate.nullable().default(null),
});
export type Source = z.infer<typeof source>;
