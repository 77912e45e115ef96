import { expect, test } from "vitest";
import { axisMove } from "@/lib/scoring/change/axis-move";
import { method } from "@/lib/scoring/method";
import { positionScore } from "@/lib/scoring/position-score";
import { exactly } from "@/lib/scoring/coding/coding";

const customers = (value: number) =>
  positionScore(
    {
      "installed-base": [
        {
          ...{ id: "customers", label: "Customers" },
          observations: [
            {
              ...{ id: "count", label: "Counted", value: exactly(value), weight: 0.75 },
              records: [{ kind: "market-figure" as const, slug: "count" }],
              ...{ sourceGroup: null, judged: false },
            },
          ],
        },
      ],
    },
    method,
  ).presence;
const nothing = positionScore({}, method).presence;

test("a reading of nothing is named with what it takes from the prior", () => {
  const [aged, corrected, renewed, dated] = axisMove([
    ...([nothing, nothing, nothing] as const),
    ...([customers(0), customers(0)] as const),
  ]);
  expect([aged, corrected, dated].map((step) => step?.questions)).toEqual([[], [], []]);
  // Unanswered, installed base has 100 × 0.25 × 0.25 = 6.25 points; answered by 0 a quarter of it.
  expect(renewed?.points).toBeCloseTo(-4.6875, 9);
  const lines = renewed?.questions.flatMap((question) => question.lines) ?? [];
  expect(lines.map(({ label }) => label)).toContain("Counted");
});

test("what a reading gains is its own, and the questions add up", () => {
  const [, , , dated] = axisMove([nothing, nothing, nothing, customers(0.2), customers(0.6)]);
  expect(dated?.questions).toHaveLength(1);
  expect(dated?.questions[0]).toMatchObject({ criterion: "installed-base", label: "Customers" });
  // 100 × 0.25 × 0.75 × 0.4, of a weight of 1 in all.
  expect(dated?.points).toBeCloseTo(7.5, 9);
});
