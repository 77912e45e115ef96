import type { CitedRecord } from "./cited-record";
import type { ReportFrame } from "./report-frame";

export type SourceSheet = ReportFrame & {
  slug: string;
  title: string;
  publisher: string;
  author: string | null;
  publishedOn: string | null;
  publishedEstimated: boolean;
  url: string | null;
  kind: string;
  reliability: string;
  readOn: string | null;
  note: string | null;
  finding: string;
  /** Numbered statements, in order; empty for a source that is not annotated. */
  statements: readonly {
    number: number;
    paragraph: number;
    section: string;
    kind: string;
    speaker: string;
    says: string;
    quote: string | null;
    contested: boolean;
    record: CitedRecord;
    became: readonly CitedRecord[];
    /** What became of it, public on the day asked about. */
    outcomes: readonly {
      verdict: string;
      settledOn: string;
      summary: string;
      record: CitedRecord;
    }[];
  }[];
  /** Every record that rests on it, by kind, then slug. */
  records: readonly CitedRecord[];
};
