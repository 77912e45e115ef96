import { describe, expect, test } from "vitest";
import { method } from "@/lib/scoring/method";
import { positionScore } from "@/lib/scoring/position-score";
import { axisSpreads, quadrantShares, rankQuestion } from "@/lib/scoring/robustness/position-robustness"; // prettier-ignore
import type { Pair } from "@/lib/scoring/robustness/pairwise-winning";
import { rankShares } from "@/lib/scoring/robustness/rank-acceptability";
import { rankInterval } from "@/lib/scoring/robustness/rank-interval";
import { threatSpreads } from "@/lib/scoring/robustness/threat-robustness";
import { tieGroups } from "@/lib/scoring/robustness/tie-groups";
import { topTwo } from "@/lib/scoring/robustness/top-two";
import { threatScore } from "@/lib/scoring/threat-score";
import { evidenceOf, foundingCase, foundingVendors } from "./founding-case";
import { foundingFront, foundingMarket } from "./founding-threat";

const { expected } = foundingCase;
const scores = foundingVendors.map((vendor) => positionScore(evidenceOf(vendor), method));
const presence = axisSpreads(scores, "presence");
const direction = axisSpreads(scores, "direction");
const all = presence.map((row, at) => [...row, ...direction[at]!]);
const draws = { seed: 2005, iterations: 100_000, withinBounds: false };
const [VMWARE, MICROSOFT] = [0, 1];

describe("the founding market under every weighting", () => {
  test.each([
    ["values at their points", false, expected.rankAcceptability],
    ["values within their bounds", true, expected.rankAcceptabilityWithinBounds],
  ])("ranks on all criteria, %s", (_, withinBounds, reference) => {
    const found = rankShares(rankQuestion(all, { ...draws, withinBounds }));
    found.rankAcceptability.forEach((row, i) =>
      row.forEach((share, r) => expect(Math.abs(share - reference[i]![r]!)).toBeLessThan(0.005)),
    );
  });

  test("VMware is first on presence for 93 % of weightings", () => {
    const { rankAcceptability } = rankShares(rankQuestion(presence, draws));
    const first = rankAcceptability[VMWARE]![0]!;
    expect(Math.abs(first - expected.presenceFirstVMware)).toBeLessThan(0.005);
  });

  test("VMware and Microsoft hold the top two of direction for 92 %", () => {
    const pairs = topTwo(rankQuestion(direction, draws));
    const [best] = pairs.toSorted((a, b) => b.share - a.share);
    expect(best!.pair).toEqual([VMWARE, MICROSOFT]);
    expect(Math.abs(best!.share - expected.directionPairShare)).toBeLessThan(0.005);
  });

  test("Microsoft is VMware's top threat for 97 % of lever weightings", () => {
    const challengers = ["Microsoft", "XenSource", "Parallels"] as const;
    const threats = challengers.map((who) =>
      threatScore(foundingFront(who), foundingFront("VMware"), foundingMarket, method)!,
    );
    const { rankAcceptability } = rankShares(rankQuestion(threatSpreads(threats), draws));
    challengers.forEach((who, at) =>
      expect(Math.abs(rankAcceptability[at]![0]! - expected.topThreat[who])).toBeLessThan(0.005),
    );
    const reverse = threatScore(foundingFront("VMware"), foundingFront("Microsoft"), foundingMarket, method)!; // prettier-ignore
    expect(() => threatSpreads([threats[0]!, reverse])).toThrow("one incumbent");
  });
});

describe("quadrants", () => {
  test("shares sum to 1 and follow the labels; bounds only loosen them", () => {
    const at = (withinBounds: boolean) =>
      quadrantShares(scores, { ...draws, iterations: 10_000, withinBounds }, 50);
    const [vmware, microsoft, , parallels] = at(false);
    expect(vmware!.leader).toBeGreaterThan(0.5);
    expect(microsoft!.contender).toBeGreaterThan(0.8);
    expect(parallels!.niche).toBeGreaterThan(0.95);
    for (const shares of [...at(false), ...at(true)]) {
      const sum = shares.leader + shares.incumbent + shares.contender + shares.niche;
      expect(sum).toBeCloseTo(1, 12);
    }
    expect(at(true)[3]!.niche).toBeLessThan(parallels!.niche);
  });

  test("equal criteria make the quadrant certain", () => {
    const flat = (value: number) => ({
      ...scores[0]!.presence,
      criteria: scores[0]!.presence.criteria.map((one) => ({ ...one, point: value })),
    });
    const still = [{ ...scores[0]!, presence: flat(0.6), direction: flat(0.4) }];
    expect(quadrantShares(still, { ...draws, iterations: 100 }, 50)).toEqual([
      { leader: 0, incumbent: 1, contender: 0, niche: 0 },
    ]);
  });
});

describe("what may be said about ranks", () => {
  test.each([
    ["always first", [1, 0, 0], 1, 1],
    ["first, rarely second", [0.96, 0.04, 0], 1, 1],
    ["one in ten second", [0.9, 0.1, 0], 1, 2],
    ["anything", [0.34, 0.33, 0.33], 1, 3],
    ["rarely first", [0.04, 0.9, 0.06], 2, 3],
    ["95 in 100 up to third, whatever rounding says", [0.18, 0.69, 0.08, 0.05], 1, 3],
  ])("%s", (_, row, best, worst) => {
    expect(rankInterval(row)).toEqual({ best, worst });
  });

  test("neighbours that beat each other too rarely share their ranks", () => {
    const expectedRank = [3.2, 1.1, 2.4, 3.3];
    const winning = [
      [0, 0.02, 0.3, 0.55],
      [0.98, 0, 0.9, 0.97],
      [0.7, 0.1, 0, 0.95],
      [0.45, 0.03, 0.05, 0],
    ];
    const of = (pairs: readonly Pair[]) => pairs.map(([i, j]) => winning[i]![j]!);
    expect(tieGroups(expectedRank, of, 0.8)).toEqual([
      { members: [1], from: 1, to: 1 },
      { members: [2, 0, 3], from: 2, to: 4 },
    ]);
    expect(tieGroups(expectedRank, of, 0.7)).toEqual([
      { members: [1], from: 1, to: 1 },
      { members: [2], from: 2, to: 2 },
      { members: [0, 3], from: 3, to: 4 },
    ]);
    expect(tieGroups([], of, 0.8)).toEqual([]);
  });
});
