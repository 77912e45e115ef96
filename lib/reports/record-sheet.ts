import type { CitedRecord } from "./cited-record";
import type { ReportFrame } from "./report-frame";

export type RecordSheet = ReportFrame & {
  record: CitedRecord;
  kindLabel: string;
  /** Its fields in words, in schema order; unknown ones say "not known". */
  fields: readonly {
    label: string;
    value: string;
    link: {
      kind: "vendor" | "product" | "source" | "record";
      path: string;
    } | null;
  }[];
  publicReason: string | null;
  note: string | null;
  preferred: boolean;
  preferredReason: string | null;
  /** The other readings of the same question. */
  conflicts: readonly {
    record: CitedRecord;
    preferred: boolean;
    reason: string | null;
  }[];
  /** Where it counts: axis or threat line. */
  version: number;
};
