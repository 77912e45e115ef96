import type { SupportLevel } from "@/lib/domain/support-record";
import type { Segment } from "@/lib/domain/segment";
import type { Breakpoint } from "./value-function";

type Ties = "oem" | "technology" | "ownership" | "reseller" | "backing" | "leverage";

/**
 * What each criterion is read from, and what each reading is worth: fixed for every vendor, so
 * that no score moves because another vendor entered. Reasons: data/method/position.md.
 */
export type Anchors = Readonly<{
  /** Null: the level answers nothing. */
  supportLevel: Readonly<Record<SupportLevel, number | null>>;
  capabilities: readonly string[];
  platforms: readonly string[];
  serverMakers: readonly string[];
  /** The product whose price is 1 in its segment. */
  referenceProduct: Readonly<Partial<Record<Segment, string>>>;
  relativePrice: readonly Breakpoint[];
  /** How far a tie opens the way to customers: none 0 … best 1. */
  tieLevel: Readonly<Record<Ties, number>>;
  announcement: Readonly<Record<"shipped" | "dated" | "named" | "vague" | "overdue", number>>;
  /** Days that count as "the last twelve months". */
  yearDays: number;
  /** Days of releases that show engineering strength. */
  releaseWindowDays: number;
}>;

export const anchors: Anchors = {
  // "Runs, unsupported" and "partial" are half an answer, "experimental" a quarter; what is only
  // planned is not there yet; "unknown" is no answer at all.
  supportLevel: {
    supported: 1,
    partial: 0.5,
    "runs-unsupported": 0.5,
    experimental: 0.25,
    planned: 0,
    "not-supported": 0,
    unknown: null,
  },
  // What separated products in 2005: taken from the founding article and the releases of the year.
  capabilities: [
    "smp-guests",
    "64-bit-guests",
    "live-migration",
    "automatic-load-balancing",
    "central-management",
  ],
  platforms: ["windows", "linux", "legacy-os", "intel-vt-x", "amd-v"],
  // The makers the founding article names.
  serverMakers: ["ibm", "hp", "dell"],
  // The leader's product in each segment of 2005.
  referenceProduct: {
    desktop: "vmware-workstation",
    server: "vmware-gsx-server",
    datacentre: "vmware-esx",
  },
  // Free earns 1, half price 0.8, the reference price 0.2, twice the price 0.
  relativePrice: [
    [0, 1],
    [0.5, 0.8],
    [1, 0.2],
    [2, 0],
  ],
  // Equal steps: contracts over products a partner cannot do without, then machines shipped with
  // the product, then selling it, then joint engineering or declared backing; being owned opens no
  // new door.
  tieLevel: {
    leverage: 1,
    oem: 0.75,
    reseller: 0.5,
    technology: 0.25,
    backing: 0.25,
    ownership: 0,
  },
  announcement: { shipped: 0.75, dated: 0.75, named: 0.5, vague: 0.25, overdue: 0.25 },
  yearDays: 365,
  releaseWindowDays: 730,
};
