import type { MarketFigure } from "@/lib/domain/market-figure";
import type { Bounds, PartialConcentration } from "@/lib/scoring/market-structure";
import type { ConcentrationClass, Guideline } from "@/lib/scoring/merger-guidelines";
import type { CitedRecord } from "../record/cited-record";
import type { VendorMark } from "../vendor/vendor-mark";

/** One vendor's share 0–1; several readings that all count make it the range they span. */
export type PublishedShare = Bounds & { vendor: VendorMark; records: readonly CitedRecord[] };

/** The lower and the upper bound of an HHI by one guideline; equal = sure, whatever the rest is. */
export type Classed = {
  guideline: Guideline;
  low: ConcentrationClass;
  high: ConcentrationClass;
};

/** All that the shares of one segment and period say. */
export type StructureFigure = PartialConcentration & {
  classes: readonly Classed[];
  /** The largest published share; sure = no unpublished firm can be larger or as large. */
  leader: { vendor: VendorMark; sure: boolean };
  /** Null where the leader is not sure or a share is a range; `dominated` null = not known. */
  dominance: { threshold: Bounds; dominated: boolean | null } | null;
  /** Hill numbers of order 1 and 0; null unless every share is published. */
  complete: { order1: number; order0: number } | null;
};

/** One publisher's shares of one segment, place and period, of one kind. Never mixed further. */
export type StructurePoint = {
  segment: string;
  /** Null = not said. */
  geography: string | null;
  publisher: string;
  kind: MarketFigure["kind"];
  /** As published: "2005", "2008-Q2", "2005-10". */
  period: string;
  /** Last month of the period, YYYY-MM. */
  endsOn: string;
  /** Largest first. */
  shares: readonly PublishedShare[];
  /** Readings of these shares that another one is preferred to. */
  passedOver: readonly CitedRecord[];
  /** False when a reading elsewhere is preferred to one of these. */
  preferred: boolean;
} & ({ figure: StructureFigure; refusal: null } | { figure: null; refusal: string });
