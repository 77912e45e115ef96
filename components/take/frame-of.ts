import type { ReportFrame } from "@/lib/reports/report-frame";

/** Of a report only what it says about itself: the rest need not travel to the browser twice. */
export function frameOf(report: ReportFrame): ReportFrame {
  const { asOf, knownAt, methodVersion, seed, draws, records, sources } = report;
  return { asOf, knownAt, methodVersion, seed, draws, records, sources };
}
