import type { z } from "zod";
import { dateOrUnknown, fraction, slugOrNone, text, textOrUnknown } from "./fields";
import { partialDate } from "./partial-date";
import { recordHeader } from "./record-header";

/** What someone said would happen. The words and the coded probability are kept apart. */
export const forecast = recordHeader.extend({
  /** Vendor it is about; null = the market. */
  subject: slugOrNone,
  product: slugOrNone,
  event: text,
  resolutionRule: text,
  madeOn: partialDate,
  /** When it should be judged; null = open. */
  horizonOn: dateOrUnknown,
  /** Coded from the words; null where they allow none. */
  probability: fraction.nullable().default(null),
  probabilityReason: textOrUnknown,
  author: text,
});
export type Forecast = z.infer<typeof forecast>;
