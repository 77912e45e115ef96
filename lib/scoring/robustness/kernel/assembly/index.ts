import { fillLane } from "./generator";
import { LANES, m, marks, n, valueMarks } from "./room";
import { scoreAsGiven, scoreDrawn, scoreFixed } from "./scores";
import { tally } from "./tally";
import { weighAsGiven, weighByMarks } from "./weights";

export { givenValues, givenWeights, makeRoom, ranks, state, sums, values, widths } from "./room";

/** Any weights and, if asked, values between their ends: drawn, scored and counted. */
export function drawAndTally(draws: u32, withinBounds: bool): void {
  for (let left = draws; left > 0;) {
    const lanes = min<u32>(left, <u32>LANES);
    for (let lane: usize = 0; lane < <usize>lanes; lane++) {
      fillLane(marks + (lane << 2), n - 1);
      if (withinBounds) fillLane(valueMarks + (lane << 2), m * n);
    }
    weighByMarks();
    if (withinBounds) scoreDrawn();
    else scoreFixed();
    tally(lanes);
    left -= lanes;
  }
}

/** Weights and, if asked, values that were drawn elsewhere: scored and counted. */
export function tallyGiven(draws: u32, withValues: bool): void {
  for (let from: u32 = 0; from < draws; from += <u32>LANES) {
    const lanes = min<u32>(draws - from, <u32>LANES);
    for (let lane: u32 = 0; lane < lanes; lane++) {
      weighAsGiven(from + lane, lane);
      if (withValues) scoreAsGiven(from + lane, lane);
    }
    if (!withValues) scoreFixed();
    tally(lanes);
  }
}
