import { z } from "zod";
import { dateOrUnknown, slug, slugOrNone, textOrUnknown } from "./fields";
import { partialDate } from "./partial-date";
import { recordHeader } from "./record-header";

export const priceKinds = [
  "list",
  "free",
  "bundled",
  "subscription",
  "support",
  "relation",
] as const;
export const priceUnits = [
  "licence",
  "server",
  "socket",
  "two-sockets",
  "core",
  "host",
  "vm",
  "user",
  "thousand-units",
  "other",
] as const;

/** What a product costs, or how its price relates to another's ("half of …"). */
export const price = recordHeader
  .extend({
    product: slug,
    edition: textOrUnknown,
    kind: z.enum(priceKinds),
    /** In whole currency units; null for a relation. 0 is a price: free. */
    amount: z.number().min(0, "Enter 0 or more.").nullable().default(null),
    currency: z
      .string()
      .length(3, "Use a three-letter code, for example USD.")
      .nullable()
      .default(null),
    unit: z.enum(priceUnits).nullable().default(null),
    /** The unit in the source's own words, where it says more. */
    unitWords: textOrUnknown,
    term: z.enum(["perpetual", "annual", "monthly"]).nullable().default(null),
    minimumUnits: z
      .number()
      .int()
      .positive("Enter a whole number of 1 or more.")
      .nullable()
      .default(null),
    from: partialDate,
    until: dateOrUnknown,
    /** This price ÷ the other product's price. */
    relationFactor: z.number().positive("Enter a factor above 0.").nullable().default(null),
    relationTo: slugOrNone,
    claimedBy: textOrUnknown,
  })
  .refine((p) => (p.kind === "relation") === (p.relationFactor !== null && p.relationTo !== null), {
    path: ["relationFactor"],
    error: "A price relation needs a factor and the other product; other prices have neither.",
  })
  .refine((p) => (p.kind === "relation") === (p.amount === null), {
    path: ["amount"],
    error: "Enter the amount; only a price relation goes without one.",
  });
export type Price = z.infer<typeof price>;
