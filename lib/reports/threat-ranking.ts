import type { ReportFrame } from "./report-frame";
import type { ThreatRow } from "./threat-row";
import type { VendorMark } from "./vendor-mark";

export type ThreatRanking = ReportFrame & {
  incumbent: VendorMark;
  finding: string;
  dek: string;
  /** By threat, then name. Empty when the incumbent has no presence: `unrankedReason` says so. */
  rows: readonly ThreatRow[];
  unrankedReason: string | null;
};
