import { z } from "zod";
import { slugOrNone, text, textOrUnknown } from "./fields";
import { partialDate } from "./partial-date";
import { recordHeader } from "./record-header";

export const metrics = [
  "share",
  "revenue",
  "growth",
  "penetration",
  "units",
  "customers",
  "downloads",
  "staff",
] as const;

/** A published number about a vendor or the market. Never compared across `segment`. */
export const marketFigure = recordHeader
  .extend({
    /** Vendor; null = the whole market. */
    subject: slugOrNone,
    metric: z.enum(metrics),
    segment: text,
    /** A point has low = high; "thousands" is 1,000 to 9,999. */
    low: z.number(),
    high: z.number(),
    unit: z.enum(["percent", "usd-million", "count"]),
    /** What the number is for: 2005, 2008-Q2, 2005-10. */
    period: z.string().regex(/^\d{4}(-(Q[1-4]|H[12]|\d{2}))?$/, "Enter 2005, 2008-Q2 or 2005-10."),
    geography: textOrUnknown,
    kind: z.enum(["actual", "estimate", "forecast", "survey", "vendor-claim"]),
    publishedBy: text,
    publishedOn: partialDate,
    /** The figure as worded, where it was not a number. */
    words: textOrUnknown,
  })
  .refine(({ low, high }) => low <= high, {
    path: ["high"],
    error: "Enter a high of at least the low.",
  });
export type MarketFigure = z.infer<typeof marketFigure>;

/**
 * The last month of a figure's period, YYYY-MM, so that periods sort by when they end:
 * 2005 → 2005-12, 2005-Q1 → 2005-03, 2005-H1 → 2005-06, 2005-10 → 2005-10.
 */
export function lastMonth({ period }: Pick<MarketFigure, "period">): string {
  const [year = "", part = "12"] = period.split("-");
  const months = part.startsWith("Q") ? 3 : part.startsWith("H") ? 6 : 1;
  const month = months * Number(months === 1 ? part : part.slice(1));
  return `${year}-${`${month}`.padStart(2, "0")}`;
}
