import type { RecordKind } from "@/lib/domain/archive";
import type { Comparable } from "@/lib/domain/comparison";
import type { IsoDate } from "@/lib/domain/iso-date";
import type { SupportLevel } from "@/lib/domain/support-record";
import type { PositionRow } from "../market/position-row";
import type { ReportFrame } from "../report-frame";
import type { ThreatRow } from "../threat/threat-row";
import type { VendorMark } from "../vendor/vendor-mark";

/** One answer for one column. */
export type CompareCell = {
  /** "not known", "none on record" and "not checked" are answers too. */
  text: string;
  level: SupportLevel | "not-checked" | null;
  /** The record that says so; null where it is counted from many, or from none. */
  record: { kind: RecordKind; slug: string } | null;
  /** The vendor whose score it is a value of, by slug. */
  score?: string;
  /** What it was on the second day, where that is asked about and differs. */
  second: string | null;
};

export type CompareRow = {
  label: string;
  cells: readonly CompareCell[];
  /** Not all columns answer the same. */
  differs: boolean;
};

export type CompareSection = {
  title: string;
  /** How to read it; null where it goes without saying. */
  note: string | null;
  rows: readonly CompareRow[];
};

/** One vendor or product: a column. */
export type CompareColumn = {
  slug: string;
  name: string;
  colourSlot: number | null;
  /** The vendor that is scored: itself, or who makes the product; null where nobody is on record. */
  vendor: VendorMark | null;
};

/** A criterion with what each column's evidence allows; null = not rated. */
export type CompareCriterion = {
  label: string;
  axis: "presence" | "direction";
  bounds: readonly ({ low: number; point: number; high: number; isKnown: boolean } | null)[];
  /** Whose lower bound lies above all others' upper ones; null = the evidence does not settle it. */
  ahead: string | null;
};

/** What the charts show of the second day beside the first. */
export type SecondDay = {
  asOf: IsoDate;
  /** Of the vendors that were rated then, by slug: points 0–100. */
  positions: readonly { slug: string; presence: number; direction: number }[];
  /** Levels 0–1 in the order of the columns; null = not rated then. */
  criteria: readonly { label: string; axis: CompareCriterion["axis"]; levels: readonly (number | null)[] }[]; // prettier-ignore
  /** Points 0–100 from each of them to each other. */
  threats: readonly { incumbent: string; challenger: string; points: number }[];
};

/** What threatens one of them, from the others. */
export type CompareThreat = {
  incumbent: VendorMark;
  finding: string;
  /** By threat, then name. */
  rows: readonly ThreatRow[];
};

export type Comparison = ReportFrame & {
  of: Comparable;
  second: IsoDate | null;
  /** What was drawn on the second day; null where one day is asked about. */
  then: SecondDay | null;
  finding: string;
  dek: string;
  /** What of the choice is not on record by the day. */
  problems: readonly string[];
  columns: readonly CompareColumn[];
  /** Of the vendors that are rated, by presence, then name. */
  positions: readonly PositionRow[];
  positionFinding: string;
  criteria: readonly CompareCriterion[];
  threats: readonly CompareThreat[];
  sections: readonly CompareSection[];
};
