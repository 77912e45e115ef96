import { expect, test } from "vitest";
import { betaCdf } from "@/lib/scoring/beta-distribution";
import { calibrationBins } from "@/lib/scoring/calibration";
import { method } from "@/lib/scoring/method";

const forecast = (probability: number, outcome: 0 | 1) => ({ probability, outcome });

test("forecasts of one probability share a bin, lowest first", () => {
  const bins = calibrationBins(
    [forecast(0.8, 1), forecast(0.7, 1), forecast(0.7, 0), forecast(0.7, 1), forecast(0.7, 1)],
    method,
  );
  expect(bins).toMatchObject([
    { probability: 0.7, count: 4, cameTrue: 3, rate: 0.75 }, // 3 ÷ 4
    { probability: 0.8, count: 1, cameTrue: 1, rate: 1 },
  ]);
});

test("the interval leaves 5 % on each side of Jeffreys' posterior", () => {
  const [bin] = calibrationBins([forecast(0.7, 1), forecast(0.7, 0)], method);
  expect(betaCdf(bin!.low, { a: 1.5, b: 1.5 })).toBeCloseTo(0.05, 9);
  expect(betaCdf(bin!.high, { a: 1.5, b: 1.5 })).toBeCloseTo(0.95, 9);
});

test("nothing resolved has no bins", () => {
  expect(calibrationBins([], method)).toEqual([]);
});
