import { formatLateness } from "@/lib/format/days";
import { countOf } from "@/lib/format/numbers";
import type { LatenessSummary } from "@/lib/scoring/promise-record";
import type { PromiseRate } from "./promise-rates";

const sum = (rates: readonly PromiseRate[], of: (rate: PromiseRate) => number) =>
  rates.reduce((so, rate) => so + of(rate), 0);

/** The record that says most: that of the vendor with most promises come due. Rates in their order. */
export function promiseFinding(rates: readonly PromiseRate[]): string {
  const [most] = rates;
  if (most === undefined) return "No promise is on record by this day";
  if (most.due === 0) {
    const open = sum(rates, ({ pending }) => pending);
    return `${countOf(open, "promise stands", "promises stand")} open and none has come due`;
  }
  const { vendor, kept, due, overdue } = most;
  const late = `${noneOr(overdue)} of them ${isOrAre(overdue)} overdue`;
  return `${vendor.name} has kept ${kept} of ${countOf(due, "promise")} on time; ${late}`;
}

/** All vendors together, and how late promises come. */
export function promiseDek(
  rates: readonly PromiseRate[],
  lateness: LatenessSummary | null,
): string {
  if (rates.length === 0) return "Choose another day above.";
  const due = sum(rates, (rate) => rate.due);
  const open = sum(rates, (rate) => rate.pending);
  const makers = countOf(rates.length, "vendor has made", "vendors have made");
  const all = `${makers} ${countOf(due + open, "promise")}: ${noneOr(open)} ${isOrAre(open)} pending or open-ended`;
  if (due === 0) return `${all}, so nobody has a track record yet.`;
  const kept = sum(rates, (rate) => rate.kept);
  const overdue = sum(rates, (rate) => rate.overdue);
  return `${all}, ${due} came due or were settled. Of these ${kept} ${wasOrWere(kept)} kept on time and ${noneOr(overdue)} ${isOrAre(overdue)} overdue.${medianWords(lateness)}`;
}

function medianWords(lateness: LatenessSummary | null): string {
  if (lateness === null) return "";
  return lateness.medianDays === null
    ? " So many are still open that no median lateness can be told."
    : ` The median promise with a due day came ${formatLateness(Math.round(lateness.medianDays))}.`;
}

const noneOr = (count: number) => (count === 0 ? "none" : `${count}`);
const isOrAre = (count: number) => (count <= 1 ? "is" : "are");
const wasOrWere = (count: number) => (count === 1 ? "was" : "were");
