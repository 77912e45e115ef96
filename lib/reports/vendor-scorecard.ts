import type { CitedRecord } from "./cited-record";
import type { PositionRow } from "./position-row";
import type { ProductBrief } from "./product-brief";
import type { PromiseRow } from "./promise-row";
import type { ReportFrame } from "./report-frame";
import type { VendorMark } from "./vendor-mark";

export type VendorScorecard = ReportFrame & {
  vendor: VendorMark;
  finding: string;
  dek: string;
  facts: readonly { label: string; value: string }[];
  /** Null: not scored, for `unscoredReason`. */
  position: PositionRow | null;
  unscoredReason: string | null;
  products: readonly ProductBrief[];
  promises: readonly PromiseRow[];
  /** On-time record with its 90 % interval; label says "no track record" when nothing is settled. */
  onTime: {
    mean: number;
    low: number;
    high: number;
    kept: number;
    settled: number;
    label: string;
  };
  /** Who threatens it, and whom it threatens; points by threat, then name. */
  threatsTo: readonly {
    vendor: VendorMark;
    points: number;
    low: number;
    high: number;
  }[];
  threatsFrom: readonly {
    vendor: VendorMark;
    points: number;
    low: number;
    high: number;
  }[];
  alliances: readonly CitedRecord[];
  timeline: readonly { day: string; record: CitedRecord }[];
  /** What the founding article says of it. */
  statements: readonly {
    number: number;
    says: string;
    speaker: string;
    record: CitedRecord;
  }[];
};
