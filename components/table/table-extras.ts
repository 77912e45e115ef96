import type { ReactNode } from "react";

/** Columns drawn elsewhere, such as lines of a chart: by the slug of the row's record. */
export type TableExtras = {
  extras?: readonly { head: string; drawn: Readonly<Record<string, ReactNode>> }[];
};
