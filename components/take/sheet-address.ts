import type { ReportFrame } from "@/lib/reports/report-frame";

/** A sheet or list by name, and what of it: {name: "threats", ask: {to: "vmware"}}. */
export type SheetAsked = {
  name: string;
  ask?: Readonly<Record<string, string>>;
  /** A list answers a view, what-if a scenario; all others are sheets. */
  among?: "lists" | "what-if";
};

/** Where a sheet lies as a file, of the day and archive of the report. */
export function sheetAddress(
  { name, ask = {}, among }: SheetAsked,
  form: "csv" | "json",
  { asOf, knownAt }: Pick<ReportFrame, "asOf" | "knownAt">,
): string {
  const query = new URLSearchParams({ asOf, ...(knownAt !== null && { knownAt }), ...ask });
  return `/api/v1/${among ?? "sheets"}/${name}.${form}?${query.toString()}`;
}
