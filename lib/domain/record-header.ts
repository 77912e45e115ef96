import { z } from "zod";
import { evidence } from "./evidence";
import { slug, textOrUnknown } from "./fields";
import { partialDate } from "./partial-date";

const common = z.object({
  slug,
  /** Overrides the kind's rule for the day it became public (lib/domain/public-on.ts). */
  publicOn: partialDate.nullable().default(null),
  publicOnReason: textOrUnknown,
  /** Records in one group answer the same question differently; exactly one is preferred. */
  conflictGroup: slug.nullable().default(null),
  preferred: z.boolean().default(true),
  /** Why this reading is, or is not, the preferred one. */
  preferredReason: textOrUnknown,
  note: textOrUnknown,
});

/** What every record carries beside its own fields: who says so, since when, and what disagrees. */
export const recordHeader = common.extend({
  evidence: z
    .array(evidence, { error: "Add at least one piece of evidence." })
    .min(1, "Add at least one piece of evidence."),
});

/** A source is itself a document; evidence for its own existence is welcome, not required. */
export const sourceHeader = common.extend({
  evidence: z.array(evidence).default([]),
});
