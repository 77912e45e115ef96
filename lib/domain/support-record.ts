import { z } from "zod";
import { dateOrUnknown, slug, textOrUnknown } from "./fields";
import { partialDate } from "./partial-date";
import { recordHeader } from "./record-header";

export const dimensions = ["guest-os", "host-os", "cpu-extension", "capability"] as const;
export type Dimension = (typeof dimensions)[number];

/**
 * How far a product supports a target. *Not checked* has no level: it is the absence of a record.
 * `unknown` is a record too: somebody looked and could not tell.
 */
export const supportLevels = [
  "supported",
  "partial",
  "experimental",
  "runs-unsupported",
  "planned",
  "not-supported",
  "unknown",
] as const;
export type SupportLevel = (typeof supportLevels)[number];

/** One dated claim: product × dimension × target × level, over versions and time. */
export const supportRecord = recordHeader
  .extend({
    product: slug,
    dimension: z.enum(dimensions),
    target: slug,
    level: z.enum(supportLevels, { error: "Choose one of the seven levels." }),
    sinceVersion: textOrUnknown,
    untilVersion: textOrUnknown,
    /** A limit that comes with the level: "2 vCPU". */
    limit: textOrUnknown,
    /** When it was true or said. */
    observedOn: partialDate,
    endsOn: dateOrUnknown,
    dueFrom: dateOrUnknown,
    dueUntil: dateOrUnknown,
    speaker: textOrUnknown,
  })
  .refine(({ level, note }) => level !== "partial" || note !== null, {
    path: ["note"],
    error: "Say in the note what is missing when support is partial.",
  });
export type SupportRecord = z.infer<typeof supportRecord>;
