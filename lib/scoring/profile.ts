import type { RecordRef } from "@/lib/domain/archive";
import type { Segment } from "@/lib/domain/segment";

/**
 * One thing a criterion is read from: a value 0–1 with its bounds, the weight its evidence
 * earns (grade × age, 0–1), and the records that say so.
 */
export type Observation = {
  /** Unique within the vendor: names the line it becomes. */
  id: string;
  /** What was read, for people: "Customers: 1,000 to 9,999". */
  label: string;
  value: { low: number; mid: number; high: number };
  weight: number;
  records: readonly RecordRef[];
  /** Repeats of one original statement share a group; only the heaviest of them counts. */
  sourceGroup: string | null;
  /** An analyst's judgement rather than a record of the world. */
  judged: boolean;
};

/** A question inside a criterion. A criterion that is no checklist has exactly one. */
export type ChecklistEntry = {
  id: string;
  label: string;
  observations: readonly Observation[];
};

/** A number in a threat cell with what missing evidence could make of it. */
export type Level = {
  value: number;
  low: number;
  high: number;
  records: readonly RecordRef[];
  /** False: no evidence; the value is the lever's prior (0) and the page says so. */
  known: boolean;
};

export type BySegment<T> = Readonly<Record<Segment, T>>;

/** What the threat formula needs to know of one vendor on one day (scoring.md 2.2). */
export type ThreatProfile = {
  vendor: string;
  /** Amount of presence in each segment, any common unit, 0 or more. */
  presence: BySegment<Level>;
  /** Capability 0–1 in each segment. */
  capability: BySegment<Level>;
  /** Amounts 0 or more per resource type; every profile of a market lists the same types. */
  resources: readonly { type: string; level: Level }[];
  /** Revenue or staff in one unit for the whole market; null = not known. */
  size: Level | null;
  /** Leverage 0–1 in each segment. */
  leverage: BySegment<Level>;
  /** Price in each segment relative to the reference product (1); null = not known. 0 = free. */
  price: BySegment<Level | null>;
  /** Market moves in the last twelve months; null = not looked at. */
  moves: Level | null;
};

/** A pending promise as the projection needs it (scoring.md 2.3). */
export type PendingPromise = {
  ref: RecordRef;
  vendor: string;
  lever: "capability" | "leverage" | "price" | "presence";
  segment: Segment;
  targetLevel: number;
  /** Posterior mean of the vendor's on-time record, 0–1. */
  probability: number;
  /** Open-ended promises enter the all-kept projection only. */
  openEnded: boolean;
};
