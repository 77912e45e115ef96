import type { PartialDate } from "@/lib/domain/partial-date";
import type { PromiseAim } from "@/lib/domain/promise";
import type { CitedRecord } from "../record/cited-record";
import type { Supposition } from "../scenario/supposition";
import type { VendorMark } from "../vendor/vendor-mark";

export type PromiseStanding =
  "kept" | "late" | "dropped" | "partial" | "pending" | "overdue" | "open-ended";

export type PromiseRow = {
  vendor: VendorMark;
  product: { slug: string; name: string } | null;
  promised: string;
  /** The promise in the words of its source; null where none of its evidence quotes it. */
  quote: string | null;
  speaker: string;
  madeOn: PartialDate;
  dueFrom: PartialDate | null;
  dueUntil: PartialDate | null;
  dueAssumed: boolean;
  dueReason: string | null;
  aims: readonly Pick<PromiseAim, "lever" | "segment" | "targetLevel">[];
  standing: PromiseStanding;
  /** Days after the end of the due period; negative = early; null = not due, dropped or no due day. */
  daysLate: number | null;
  /** Still open: it is late by at least so many days. */
  atLeast: boolean;
  settledOn: PartialDate | null;
  record: CitedRecord;
  /** The record of what became of it, public on the day. */
  outcome: CitedRecord | null;
  /** How that record words it, where the clock says otherwise. */
  wordedAs: string | null;
  /** What can be supposed of it on the day; empty once it is settled. */
  whatIf: readonly Supposition[];
};
