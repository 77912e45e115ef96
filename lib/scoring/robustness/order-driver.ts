import { kendallTau } from "../kendall-tau";
import type { Table } from "./value-sampler";

export type OrderDriver = {
  /** The criterion by position whose removal changes the order most. */
  criterion: number;
  /** Kendall's tau-b between the orders with and without it, −1 to 1. */
  tau: number;
  /** Pairs that change places. */
  discordant: number;
};

/**
 * Which criterion drives an order: each is left out in turn, its weight shared among the others in
 * proportion, and the order compared by Kendall's tau-b; the lowest names the driver, of equals
 * the weightier. Null when no removal swaps or joins any two. Source: OECD/JRC 2008 (exclusion of
 * individual indicators); Kendall 1970; data/method/robustness.md.
 */
export function orderDriver(weights: readonly number[], values: Table<number>): OrderDriver | null {
  const scoresWithout = (without: number | null) =>
    values.map((row) =>
      row.reduce((so, value, j) => so + (j === without ? 0 : value * (weights[j] ?? 0)), 0),
    );
  const before = scoresWithout(null);
  const found = weights.flatMap((weight, criterion) => {
    // The rest of the weights need not be scaled up again: an order knows no scale.
    if (weight <= 0 || weight >= 1) return [];
    const { tau, discordant } = kendallTau(before, scoresWithout(criterion));
    return tau === null || tau >= UNCHANGED ? [] : [{ criterion, tau, discordant, weight }];
  });
  const [driver] = found.toSorted((a, b) => a.tau - b.tau || b.weight - a.weight);
  return driver === undefined
    ? null
    : { criterion: driver.criterion, tau: driver.tau, discordant: driver.discordant };
}

// 1 but for rounding.
const UNCHANGED = 1 - 1e-9;
