import type { CitedRecord } from "./cited-record";
import type { PositionRow } from "./position-row";
import type { ReportFrame } from "./report-frame";
import type { VendorMark } from "./vendor-mark";

export type VendorList = ReportFrame & {
  finding: string;
  dek: string;
  rows: readonly PositionRow[];
  /** Vendors on record that are not scored, with what they are. */
  others: readonly { vendor: VendorMark; role: string; record: CitedRecord }[];
};
