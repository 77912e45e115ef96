import { brierScore, brierSkill, type JudgedForecast } from "@/lib/scoring/brier-score";
import { calibrationBins, type CalibrationBin } from "@/lib/scoring/calibration";
import { method } from "@/lib/scoring/method";
import type { ForecastRow } from "./forecast-row";

/** How well the forecasts with a coded probability did, as of a day. */
export type ForecastRecord = {
  resolved: number;
  /** Resolved with a coded probability, and plainly true or not: behind every number here. */
  scored: number;
  /** Resolved with a coded probability, but only mostly or partly true: left out. */
  undecided: number;
  /** Brier score, 0 best, 1 worst; null when nothing is scored. */
  brier: number | null;
  /** The score if all the undecided counted as true, or all as false: the lower and the higher. */
  brierLow: number | null;
  brierHigh: number | null;
  /** Share 0–1 of the scored that came true, and the score of always saying so. */
  baseRate: number | null;
  reference: number | null;
  /** 1 − score ÷ reference; null when the reference is 0 or nothing is scored. */
  skill: number | null;
  bins: readonly CalibrationBin[];
  /** Enough to speak of calibration. */
  enough: boolean;
};

/** Below this the points say nothing of how well probabilities were chosen (data/method/promises.md). */
const ENOUGH = 5;

/** Score, skill and calibration of what is resolved. Rows with a null probability do not count. */
export function forecastRecord(rows: readonly ForecastRow[]): ForecastRecord {
  const scored = rows.flatMap((row) => judgedAs(row, null));
  const extremes = [0, 1] as const;
  const bounds = extremes.flatMap((undecided) => {
    const score = brierScore(rows.flatMap((row) => judgedAs(row, undecided)));
    return score === null ? [] : [score];
  });
  const baseRate = scored.length === 0 ? null : rateOf(scored);
  return {
    resolved: rows.filter(({ standing }) => standing !== "open" && standing !== "unresolved")
      .length,
    scored: scored.length,
    undecided: rows.flatMap((row) => judgedAs(row, 1)).length - scored.length,
    brier: brierScore(scored),
    brierLow: bounds.length === 0 ? null : Math.min(...bounds),
    brierHigh: bounds.length === 0 ? null : Math.max(...bounds),
    baseRate,
    reference: baseRate === null ? null : baseRate * (1 - baseRate),
    skill: brierSkill(scored),
    bins: calibrationBins(scored, method),
    enough: scored.length >= ENOUGH,
  };
}

function rateOf(forecasts: readonly JudgedForecast[]): number {
  return forecasts.filter(({ outcome }) => outcome === 1).length / forecasts.length;
}

/** As a forecast with an outcome; `undecided` says what mostly or partly true counts as. */
function judgedAs(
  { probability, standing }: ForecastRow,
  undecided: 0 | 1 | null,
): JudgedForecast[] {
  if (probability === null) return [];
  if (standing === "came-true") return [{ probability, outcome: 1 }];
  if (standing === "not-by-horizon") return [{ probability, outcome: 0 }];
  const partly = standing === "mostly-true" || standing === "partly-true";
  return partly && undecided !== null ? [{ probability, outcome: undecided }] : [];
}
