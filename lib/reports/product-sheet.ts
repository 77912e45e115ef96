import type { CitedRecord } from "./cited-record";
import type { PromiseRow } from "./promise-row";
import type { ReportFrame } from "./report-frame";
import type { VendorMark } from "./vendor-mark";

export type SupportLine = {
  record: CitedRecord;
  dimension: string;
  target: string;
  level: string;
  since: string | null;
  until: string | null;
  limit: string | null;
  due: string | null;
  note: string | null;
  preferred: boolean;
  conflicts: boolean;
};

export type ProductSheet = ReportFrame & {
  slug: string;
  name: string;
  maker: VendorMark | null;
  finding: string;
  facts: readonly { label: string; value: string }[];
  record: CitedRecord;
  /** By dimension, then target. */
  support: readonly SupportLine[];
  /** Targets of the dimension that nobody has checked for this product, by dimension. */
  notChecked: readonly { dimension: string; targets: readonly string[] }[];
  releases: readonly {
    version: string;
    stage: string;
    releasedOn: string | null;
    supportEndsOn: string | null;
    highlights: string | null;
    record: CitedRecord;
  }[];
  prices: readonly {
    words: string;
    from: string;
    until: string | null;
    preferred: boolean;
    reason: string | null;
    record: CitedRecord;
  }[];
  promises: readonly PromiseRow[];
};
