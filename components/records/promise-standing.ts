import { formatDay, formatLatenessSoFar } from "@/lib/format/days";
import { spoken } from "@/lib/format/names";
import type { PromiseRow } from "@/lib/reports/promise/promise-row";

type Standing = Pick<PromiseRow, "standing" | "settledOn" | "daysLate" | "atLeast">;

/** How a promise stands on the day: "late, 3 Mar 2008 (94 days late)". */
export function standingWords({ standing, settledOn, daysLate, atLeast }: Standing): string {
  const settled = settledOn === null ? "" : `, ${formatDay(settledOn)}`;
  const lateness = daysLate === null ? "" : ` (${formatLatenessSoFar(daysLate, atLeast)})`;
  return `${spoken(standing)}${settled}${lateness}`;
}
