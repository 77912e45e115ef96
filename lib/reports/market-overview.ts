import type { CitedRecord } from "./cited-record";
import type { PositionRow } from "./position-row";
import type { PromiseRow } from "./promise-row";
import type { ReportFrame } from "./report-frame";
import type { ThreatRow } from "./threat-row";
import type { VendorMark } from "./vendor-mark";

/** All that the first screen shows. */
export type MarketOverview = ReportFrame & {
  /** The market in one sentence; its verbs are earned by the shares. */
  finding: string;
  /** Two or three sentences under it. */
  dek: string;
  leader: VendorMark | null;
  /** By presence, then name. */
  positions: readonly PositionRow[];
  positionFinding: string;
  /** Challengers of the leader, by threat, then name. */
  threats: readonly ThreatRow[];
  threatFinding: string;
  /** Due within a year, soonest first; overdue ones before them. */
  promisesDue: readonly PromiseRow[];
  /** Records that became public in the last 90 days, newest first. */
  latest: readonly CitedRecord[];
  /** Published shares, where there are any; null with the reason in `structureNote`. */
  structureNote: string;
};
