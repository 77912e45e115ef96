import { formatLevel, countOf } from "@/lib/format/numbers";
import type { ForecastRecord } from "./forecast-record";
import type { ForecastRow, ForecastStanding } from "./forecast-row";

const count = (rows: readonly ForecastRow[], ...standings: readonly ForecastStanding[]) =>
  rows.filter(({ standing }) => standings.includes(standing)).length;

/** How the forecasts turned out, in one sentence. */
export function forecastFinding(
  rows: readonly ForecastRow[],
  { resolved }: ForecastRecord,
): string {
  if (rows.length === 0) return "No forecast is on record by this day";
  const unresolved = count(rows, "unresolved");
  const waiting = unresolved === 0 ? "" : `; ${unresolved} past ${unresolved === 1 ? "its" : "their"} horizon without an outcome`; // prettier-ignore
  if (resolved === 0) {
    return `${countOf(rows.length, "forecast")} on record, and none is resolved${waiting}`;
  }
  return `${count(rows, "came-true")} of ${countOf(resolved, "resolved forecast")} came true${waiting}`;
}

/** The score in words, and how little it rests on. */
export function forecastDek(rows: readonly ForecastRow[], record: ForecastRecord): string {
  if (rows.length === 0) return "Choose another day above.";
  const coded = rows.filter(({ probability }) => probability !== null).length;
  const opening = `${coded} of ${countOf(rows.length, "forecast")} ${coded === 1 ? "has" : "have"} words from which a probability can be coded.`;
  return `${opening} ${scoreWords(record)}`;
}

function scoreWords(record: ForecastRecord): string {
  const { brier, scored, undecided, brierLow, brierHigh } = record;
  if (brier === null) return "None of those is plainly resolved, so there is no score.";
  const left =
    undecided === 0 || brierLow === null || brierHigh === null
      ? ""
      : `; ${undecided} came true only mostly or partly and ${undecided === 1 ? "is" : "are"} left out (with ${undecided === 1 ? "it" : "them"}, ${formatLevel(brierLow)} to ${formatLevel(brierHigh)})`;
  return `Over the ${scored} plainly resolved the Brier score is ${formatLevel(brier)} (0 best, 1 worst)${left}. ${skillWords(record)}`;
}

function skillWords({ skill, baseRate, reference }: ForecastRecord): string {
  if (skill !== null && reference !== null) {
    return `Always saying the base rate would score ${formatLevel(reference)}: skill ${formatLevel(skill)}.`;
  }
  return `All of them ${baseRate === 1 ? "came true" : "failed"}, so a base rate would have been perfect and skill cannot be told.`;
}
