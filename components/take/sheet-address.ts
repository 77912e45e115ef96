import type { ReportFrame } from "@/lib/reports/report-frame";

/** A sheet by name, and the slug it is asked for: {name: "threats", ask: {to: "vmware"}}. */
export type SheetAsked = { name: string; ask?: Readonly<Record<string, string>> };

/** Where a sheet lies as a file, of the day and archive of the report. */
export function sheetAddress(
  { name, ask = {} }: SheetAsked,
  form: "csv" | "json",
  { asOf, knownAt }: Pick<ReportFrame, "asOf" | "knownAt">,
): string {
  const query = new URLSearchParams({ asOf, ...(knownAt !== null && { knownAt }), ...ask });
  return `/api/v1/sheets/${name}.${form}?${query.toString()}`;
}
