import type { PartialDate } from "@/lib/domain/partial-date";
import type { CitedRecord } from "./cited-record";
import type { VendorMark } from "./vendor-mark";

export type PromiseStanding =
  "kept" | "late" | "dropped" | "partial" | "pending" | "overdue" | "open-ended";

export type PromiseRow = {
  vendor: VendorMark;
  product: { slug: string; name: string } | null;
  promised: string;
  speaker: string;
  madeOn: PartialDate;
  dueFrom: PartialDate | null;
  dueUntil: PartialDate | null;
  dueAssumed: boolean;
  standing: PromiseStanding;
  /** Days after the end of the due period; negative = early; null = not delivered or no due day. */
  daysLate: number | null;
  settledOn: PartialDate | null;
  record: CitedRecord;
};
