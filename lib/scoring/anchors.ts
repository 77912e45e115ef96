import { partialDate, type PartialDate } from "@/lib/domain/partial-date";
import type { Segment } from "@/lib/domain/segment";
import type { SupportLevel } from "@/lib/domain/support-record";
import { capabilityItems, platformItems, type ChecklistItem } from "./checklists";
import type { Breakpoint } from "./value-function";

type Ways = "oem" | "technology" | "ownership" | "reseller" | "backing" | "leverage" | "bundled";

/** Something that holds between two days, both included; null = open. */
type Held<T> = Readonly<T & { from: PartialDate | null; until: PartialDate | null }>;

/**
 * What each criterion is read from, and what each reading is worth: fixed for every vendor, so
 * that no score moves because another vendor entered. Reasons: data/method/position.md.
 */
export type Anchors = Readonly<{
  /** Null: the level answers nothing. */
  supportLevel: Readonly<Record<SupportLevel, number | null>>;
  capabilities: readonly ChecklistItem[];
  platforms: readonly ChecklistItem[];
  /** Segments a vendor's range is asked about. */
  breadth: readonly Segment[];
  /** Customer counts of these kinds are newcomers, not everyone there is. */
  newcomerSegments: readonly string[];
  /** Shares of these measurements say how widely a vendor's hypervisors are used. */
  shareSegments: readonly string[];
  /** Value of such a share, by per cent. */
  sharePercent: readonly Breakpoint[];
  serverMakers: readonly Held<{ vendor: string }>[];
  /** The product whose price is 1 in its segment. */
  referenceProducts: readonly Held<{ segment: Segment; product: string }>[];
  relativePrice: readonly Breakpoint[];
  /** How far a tie, or being part of something else, opens the way to customers: none 0 … best 1. */
  wayLevel: Readonly<Record<Ways, number>>;
  announcement: Readonly<Record<"shipped" | "dated" | "named" | "vague" | "overdue", number>>;
  /** Days that count as "the last twelve months". */
  yearDays: number;
  /** Days of releases that show engineering strength. */
  releaseWindowDays: number;
}>;

const day = (text: string) => partialDate.parse(text);

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
  capabilities: capabilityItems,
  platforms: platformItems,
  // Not the edge: the archive names one product made for it and cannot say who ships none.
  breadth: ["desktop", "server", "datacentre", "management", "services"],
  newcomerSegments: [
    "new customers in a year",
    "new XenServer customers in the quarter",
    "new XenServer users in a year of the free edition",
  ],
  // Measurements of use and of sales; shares of storage, of shipped servers and of one country
  // say nothing of them.
  shareSegments: [
    "worldwide virtual machine software, revenue",
    "virtualisation software",
    "virtualisation market (basis not stated)",
    "x86 server virtualisation, new licences",
    "x86 server virtualisation, revenue",
    "x86 server virtualisation, installed",
    "installed virtual machine software",
    "XenServer",
    "KVM, x86 server virtualisation",
    "worldwide x86 hypervisor licences",
    "x86 hypervisors, new units",
    "server virtualisation (basis not stated)",
  ],
  // As for customers, each step asks for several times the one before.
  sharePercent: [
    [0, 0],
    [1, 0.25],
    [5, 0.5],
    [20, 0.75],
    [60, 1],
  ],
  // The makers the founding article names, their heir, and Cisco from its first servers.
  serverMakers: [
    { vendor: "ibm", from: null, until: null },
    { vendor: "hp", from: null, until: day("2015-10-31") },
    { vendor: "hpe", from: day("2015-11-01"), until: null },
    { vendor: "dell", from: null, until: null },
    { vendor: "cisco", from: day("2009-11-03"), until: null },
  ],
  // VMware's product for sale in each segment; where all it has is free, there is no reference.
  referenceProducts: [
    { segment: "desktop", product: "vmware-workstation", from: null, until: day("2024-11-10") },
    { segment: "server", product: "vmware-gsx-server", from: null, until: day("2006-02-05") },
    { segment: "datacentre", product: "vmware-esx", from: null, until: day("2006-05-31") },
    {
      ...{ segment: "datacentre", product: "vmware-vsphere" },
      ...{ from: day("2006-06-01"), until: day("2023-12-10") },
    },
    {
      ...{ segment: "datacentre", product: "vmware-vsphere-foundation" },
      ...{ from: day("2023-12-11"), until: null },
    },
  ],
  // Free earns 1, half price 0.8, the reference price 0.2, twice the price 0.
  relativePrice: [
    [0, 1],
    [0.5, 0.8],
    [1, 0.2],
    [2, 0],
  ],
  // Equal steps: contracts over products a partner cannot do without, then machines or systems
  // shipped with the product inside, then selling it, then joint engineering or declared backing;
  // being owned opens no new door.
  wayLevel: {
    leverage: 1,
    oem: 0.75,
    bundled: 0.75,
    reseller: 0.5,
    technology: 0.25,
    backing: 0.25,
    ownership: 0,
  },
  announcement: { shipped: 0.75, dated: 0.75, named: 0.5, vague: 0.25, overdue: 0.25 },
  yearDays: 365,
  releaseWindowDays: 730,
};
