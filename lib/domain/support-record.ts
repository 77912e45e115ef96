import { z } from "zod";
import { dateOrUnknown, slug, textOrUnknown } from "./fields";
import { partialDate } from "./partial-date";
import { recordHeader } from "./record-header";
import { dimensions, supportLevels } from "./support-level";

export { dimensions, supportLevels, type Dimension, type SupportLevel } from "./support-level";

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
