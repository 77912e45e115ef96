import { expect, test } from "vitest";
import { kendallTau } from "@/lib/scoring/kendall-tau";

const upTo = (n: number) => Array.from({ length: n }, (_, at) => at);

// scipy, test_kendalltau, checked there against R's cor.test.
test.each([
  [[5, 2, 1, 3, 6, 4, 7, 8], [5, 2, 6, 3, 1, 8, 7, 4], 0],
  [[0, 5, 2, 1, 3, 6, 4, 7, 8], [5, 2, 0, 6, 3, 1, 8, 7, 4], 0],
  [[5, 2, 1, 3, 6, 4, 7], [5, 2, 6, 3, 1, 7, 4], -0.14285714286],
  [[2, 1, 3, 6, 4, 7, 8], [2, 6, 3, 1, 8, 7, 4], 0.047619047619],
  [upTo(10), upTo(10), 1],
  [upTo(10), [0, 2, 1, 3, 4, 5, 6, 7, 8, 9], 0.9555555555555556],
  [upTo(10), [0, 2, 1, 3, 4, 6, 5, 7, 8, 9], 0.9111111111111111],
  [upTo(10), upTo(10).reverse(), -1],
])("%j against %j", (before, after, tau) => {
  expect(kendallTau(before, after).tau).toBeCloseTo(tau, 9);
  expect(kendallTau(after, before).tau).toBeCloseTo(tau, 9);
});

test("ties are taken out of both sides", () => {
  expect(kendallTau([1, 2, 2], [1, 2, 3]).tau).toBeCloseTo(2 / Math.sqrt(6), 12);
  expect(kendallTau([1, 2, 2 + 1e-13], [1, 2, 3]).tau).toBeCloseTo(2 / Math.sqrt(6), 12);
});

test("a constant side has no agreement: not 0", () => {
  expect(kendallTau([1, 1, 1], [1, 2, 3])).toEqual({ tau: null, discordant: 0 });
  expect(kendallTau([1], [1]).tau).toBeNull();
});

test("pairs that changed places are counted; lists must fit", () => {
  expect(kendallTau(upTo(4), [0, 2, 1, 3]).discordant).toBe(1);
  expect(() => kendallTau([1], [1, 2])).toThrow(RangeError);
});
