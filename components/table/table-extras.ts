import type { ReactNode } from "react";
import type { ReportFrame } from "@/lib/reports/report-frame";

/** What a table has beside its rows. */
export type TableExtras = {
  /** The list by its name in addresses, and what its report says of itself. */
  take: { list: string; frame: ReportFrame };
  /** Columns drawn elsewhere, such as lines of a chart: by the slug of the row's record. */
  extras?: readonly { head: string; drawn: Readonly<Record<string, ReactNode>> }[];
};
