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

/** Where the amount comes from: a price list, somebody's report of one, or somebody's estimate. */
export const priceBases = ["listed", "reported", "estimated"] as const;

/** How many Windows guests a licence for the host also licenses. */
export const windowsRights = ["two", "unlimited"] as const;

const countOrUnknown = z
  .number()
  .int()
  .positive("Enter a whole number of 1 or more.")
  .nullable()
  .default(null);

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
      .regex(/^[A-Z]{3}$/, "Use a three-letter code, for example USD.")
      .nullable()
      .default(null),
    unit: z.enum(priceUnits).nullable().default(null),
    /** The unit in the source's own words, where it says more. */
    unitWords: textOrUnknown,
    term: z.enum(["perpetual", "annual", "monthly"]).nullable().default(null),
    /** Smallest order, in units. */
    minimumUnits: countOrUnknown,
    /** Cores that each socket, or each host, counts for at least. */
    minimumPerSocket: countOrUnknown,
    minimumPerHost: countOrUnknown,
    /** One price buys this many cores: a pack. */
    coresPerPack: countOrUnknown,
    /** What one price covers at most: a kit for three hosts, a server of up to two sockets. */
    hostsAtMost: countOrUnknown,
    socketsPerHostAtMost: countOrUnknown,
    /** Null = nobody says. */
    supportIncluded: z.boolean().nullable().default(null),
    windowsGuests: z.enum(windowsRights).nullable().default(null),
    basis: z.enum(priceBases).default("listed"),
    /** Bought beside another price of the product, never alone. */
    addOn: z.boolean().default(false),
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
