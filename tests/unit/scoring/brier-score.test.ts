import { describe, expect, test } from "vitest";
import { brierParts, brierScore, brierSkill, type JudgedForecast } from "@/lib/scoring/brier-score";

const forecasts = (outcomes: (0 | 1)[], probabilities: number[]): JudgedForecast[] =>
  outcomes.map((outcome, at) => ({ outcome, probability: probabilities[at]! }));

// scikit-learn, test_brier_score_loss and the example of brier_score_loss.
test.each<[(0 | 1)[], number[], number]>([
  [[0, 1, 1, 0, 1, 1], [0.1, 0.8, 0.9, 0.3, 1, 0.95], 0.02541666666666666],
  [[0, 1, 1, 0, 1, 1], [0, 1, 1, 0, 1, 1], 0],
  [[0, 1, 1, 0], [0.1, 0.9, 0.8, 0.3], 0.0375],
])("%j said as %j scores %d", (outcomes, said, score) => {
  expect(brierScore(forecasts(outcomes, said))).toBeCloseTo(score, 12);
});

test("the worst is 1, in the binary form", () => {
  expect(brierScore(forecasts([1, 0], [0, 1]))).toBe(1);
});

test.each([1.1, -0.1, Number.NaN])("a probability of %d is refused", (probability) => {
  expect(() => brierScore([{ probability, outcome: 1 }])).toThrow(RangeError);
  expect(() => brierParts([{ probability, outcome: 1 }])).toThrow(RangeError);
});

describe("Murphy's parts", () => {
  // Four bins: said 0.1 twenty times and right once, 0.3 ten/4, 0.5 ten/5, 0.8 ten/9.
  const binned = [...bin(0.1, 20, 1), ...bin(0.3, 10, 4), ...bin(0.5, 10, 5), ...bin(0.8, 10, 9)];

  test("are the worked case's and put the score together", () => {
    const { reliability, resolution, uncertainty } = brierParts(binned)!;
    expect(reliability).toBeCloseTo(0.005, 12);
    expect(resolution).toBeCloseTo(0.1006, 12);
    expect(uncertainty).toBeCloseTo(0.2356, 12); // 0.38 × 0.62
    expect(brierScore(binned)).toBeCloseTo(0.14, 12);
    expect(reliability - resolution + uncertainty).toBeCloseTo(0.14, 12);
  });

  test("the skill is measured against the base rate, or against a rival", () => {
    expect(brierSkill(binned)).toBeCloseTo(0.40577249575551777, 12); // 1 − 0.14 ÷ 0.2356
    expect(brierSkill(binned, 0.28)).toBeCloseTo(0.5, 12);
  });

  test("always saying the base rate shows no skill", () => {
    expect(brierSkill([...bin(0.25, 4, 1)])).toBeCloseTo(0, 12);
  });
});

test("no forecasts is not a score of 0; one-sided outcomes allow no skill", () => {
  expect([brierScore([]), brierSkill([]), brierParts([])]).toEqual([null, null, null]);
  expect(brierSkill(forecasts([1, 1], [0.5, 0.9]))).toBeNull();
});

function bin(probability: number, count: number, hits: number): JudgedForecast[] {
  return Array.from({ length: count }, (_, at) => ({ probability, outcome: at < hits ? 1 : 0 }));
}
