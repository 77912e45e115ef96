import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { method } from "@/lib/scoring/method";
import type { ThreatProfile } from "@/lib/scoring/profile";
import { threatPoints } from "@/lib/scoring/threat-points";
import { threatBand } from "@/lib/scoring/threat-pressure";
import { threatScore } from "@/lib/scoring/threat-score";
import { bySegment, exactly } from "./founding-threat";

describe("laws", () => {
  const part = fc.double({ min: 0, max: 1, noNaN: true });
  const level = fc
    .tuple(part, part, part)
    .map((numbers) => numbers.toSorted((a, b) => a - b))
    .map(([low, value, high]) => ({ ...exactly(value!), low: low!, high: high! }));
  const four = <T>(one: fc.Arbitrary<T>) =>
    fc.tuple(one, one, one, one, one, one).map((list) => bySegment((_, at) => list[at]!));
  const profile = (vendor: string): fc.Arbitrary<ThreatProfile> =>
    fc.record({
      vendor: fc.constant(vendor),
      presence: four(level),
      capability: four(level),
      leverage: four(level),
      price: four(fc.option(level)),
      resources: level.map((amount) => [{ type: "engineers", level: amount }]),
      size: fc.option(level),
      moves: fc.option(level.map((one) => ({ ...one, value: one.value * 30, low: one.low * 30, high: one.high * 30 }))), // prettier-ignore
    });
  const markets = fc.tuple(profile("a"), profile("b"), profile("c"));

  test("cells add up; the threat lies within its bounds and within 0–100", () => {
    fc.assert(
      fc.property(markets, (market) => {
        const threat = threatScore(market[0], market[1], market, method);
        if (threat === null) return;
        expect(threat.cells.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(threat.points, 9); // prettier-ignore
        const within = threat.cells.every(
          ({ low, points, high }) => low <= points + 1e-9 && points <= high + 1e-9,
        );
        expect(within).toBe(true);
        expect(threat.low).toBeGreaterThanOrEqual(0);
        expect(threat.high).toBeLessThanOrEqual(100 + 1e-9);
      }),
      { seed: 2005, numRuns: 300 },
    );
  });

  test("more momentum never lowers a threat", () => {
    const moves = fc.nat({ max: 40 });
    fc.assert(
      fc.property(markets, moves, moves, ([a, b, c], few, many) => {
        const at = (count: number) => {
          const challenger = { ...a, moves: exactly(count) };
          return threatScore(challenger, b, [challenger, b, c], method)?.points ?? 0;
        };
        expect(at(Math.max(few, many))).toBeGreaterThanOrEqual(at(Math.min(few, many)));
      }),
      { seed: 2005, numRuns: 200 },
    );
  });

  test("a stronger incumbent is never threatened more", () => {
    fc.assert(
      fc.property(markets, four(part), ([a, b, c], more) => {
        const capability = bySegment((segment) => {
          return exactly(Math.min(1, b.capability[segment].value + more[segment]));
        });
        const stronger = { ...b, capability };
        const before = threatScore(a, b, [a, b, c], method)?.points ?? 0;
        const after = threatScore(a, stronger, [a, stronger, c], method)?.points ?? 0;
        expect(after).toBeLessThanOrEqual(before + 1e-9);
      }),
      { seed: 2005, numRuns: 200 },
    );
  });

  test("what is promised is scored against today's market as if it stood in it", () => {
    fc.assert(
      fc.property(markets, four(level), four(level), ([a, b, c], own, theirs) => {
        const raised = { ...a, presence: own, capability: own, leverage: own, price: own };
        const answered = { ...b, capability: theirs };
        const today = threatScore(raised, answered, [a, b, c], method);
        const copied = threatScore(raised, answered, [raised, answered, c], method);
        expect(today?.points).toBe(copied?.points);
        expect([today?.low, today?.high]).toEqual([copied?.low, copied?.high]);
      }),
      { seed: 2005, numRuns: 100 },
    );
  });

  test("in brief, a threat has the same points and bounds", () => {
    fc.assert(
      fc.property(markets, ([a, b, c]) => {
        const market = [a, b, c];
        const full = threatScore(a, b, market, method);
        const brief = full && { points: full.points, low: full.low, high: full.high };
        expect(threatBand(a, b, market, method)).toEqual(brief);
      }),
      { seed: 2005, numRuns: 100 },
    );
  });

  test("by bare points, a threat is the same to the last digit", () => {
    fc.assert(
      fc.property(markets, ([a, b, c]) => {
        const market = [a, b, c];
        const full = threatScore(a, b, market, method)?.points ?? null;
        expect(threatPoints(market, method)(a, b)).toBe(full);
      }),
      { seed: 2005, numRuns: 100 },
    );
  });
});
