import type { ReportFrame } from "./report-frame";

export type SourceList = ReportFrame & {
  finding: string;
  rows: readonly {
    slug: string;
    title: string;
    publisher: string;
    publishedOn: string | null;
    kind: string;
    reliability: string;
    read: boolean;
    records: number;
  }[];
};
