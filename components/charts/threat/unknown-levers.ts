import type { ThreatRow } from "@/lib/reports/threat/threat-row";

/** Which levers nobody has evidence for, in a sentence: they count 0, and only their bound grows. */
export function unknownLevers(rows: readonly ThreatRow[]): string {
  const missing = rows.flatMap(({ challenger, byLever }) => {
    const levers = byLever.filter(({ known }) => !known).map(({ lever }) => lever);
    return levers.length === 0 ? [] : [`${challenger.name}: ${levers.join(", ")}`];
  });
  if (missing.length === 0) return "Every lever has evidence.";
  return `No evidence for ${missing.join("; ")}. Such a lever counts 0 and widens the bound.`;
}
