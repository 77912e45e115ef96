import { expect, test } from "vitest";
import { linePaths, runsOf } from "@/components/charts/history/line-runs";

const at = (x: number, y: number, broken = false) => ({ x, y, broken });

test("a step that is no move of the market is broken, the rest is solid", () => {
  expect(linePaths([at(0, 5), at(1, 5), at(2, 9, true), at(3, 8)])).toEqual({
    solid: "M0 5H1M2 9L3 8",
    broken: "M1 5L2 9",
  });
});

test("a level stretch is one stroke", () => {
  expect(linePaths([at(0, 5), at(1, 5), at(2, 5), at(3, 5)]).solid).toBe("M0 5H3");
});

test("where nothing was scored there is no line", () => {
  const points = [at(0, 5), at(1, 6), null, at(3, 7), at(4, 8)];
  expect(linePaths(points).solid).toBe("M0 5L1 6M3 7L4 8");
  expect(runsOf(points)).toEqual([
    { from: 0, to: 1 },
    { from: 3, to: 4 },
  ]);
});
