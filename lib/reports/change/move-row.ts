import type { Cause } from "@/lib/domain/cause";
import type { CitedRecord } from "../record/cited-record";
import type { VendorMark } from "../vendor/vendor-mark";

/** A record behind a move; `gone`: it is on record of the earlier day alone. */
export type MovedRecord = CitedRecord & { gone: boolean };

export type MoveReading = {
  /** What was read: "Customers: 10,000"; of a threat, the lever before and after. */
  label: string;
  /** Points gained by this reading alone; negative = lost. */
  points: number;
  records: readonly MovedRecord[];
  /** Records beyond those listed. */
  more: number;
};

/** One question of a score, or one lever in one segment; its readings add up to its points. */
export type MoveReason = { label: string; points: number; readings: readonly MoveReading[] };

/** What one cause made of a score and a rank. */
export type MovePart = {
  cause: Cause;
  /** Points gained; negative = lost. */
  points: number;
  /** Places gained; negative = lost. */
  places: number;
  /** Largest first; with `smaller` they add up to the points. */
  reasons: readonly MoveReason[];
  /** Reasons too small to be seen, taken together. */
  smaller: { count: number; points: number };
};

export type Stand = {
  rank: number;
  /** 0–100, with the bounds missing evidence leaves open. */
  points: number;
  low: number;
  high: number;
};

/** How one vendor moved between two days. The five parts add up, in points and in places. */
export type MoveRow = {
  vendor: VendorMark;
  before: Stand;
  after: Stand;
  points: number;
  /** Places gained; negative = lost. */
  places: number;
  /** In the order of the causes. */
  parts: readonly MovePart[];
  /** Who changed places with it, and whether the evidence tells the two apart on the later day. */
  passed: readonly { name: string; clear: boolean }[];
  /** Whether the evidence bears the move out: a clear change of places, or points beyond bounds. */
  news: boolean;
  /** What to make of the move, in words. */
  reading: string;
};

/** Whoever was ranked on one of the two days alone, and why it was, or is, not on the other. */
export type CameOrWent = { vendor: VendorMark; came: boolean; why: string };
