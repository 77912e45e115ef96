import { describe, expect, test } from "vitest";
import { expectedLevel } from "@/lib/scoring/expected-level";
import { method } from "@/lib/scoring/method";
import type { PendingPromise } from "@/lib/scoring/profile";
import { projectThreat, type PromiseGain } from "@/lib/scoring/projection";
import { foundingCase } from "./founding-case";
import { bySegment, exactly, foundingFront, foundingMarket, foundingPromises } from "./founding-threat"; // prettier-ignore

const { projection } = foundingCase.expected;
const againstVMware = (challenger: string, promises: readonly PendingPromise[]) =>
  projectThreat(
    {
      challenger: foundingFront(challenger),
      incumbent: foundingFront("VMware"),
      market: foundingMarket,
      promises,
    },
    method,
  )!;
const sum = (gains: PromiseGain[]) => gains.reduce((so, { points }) => so + points, 0);
const promise = (over: Partial<PendingPromise>): PendingPromise => ({
  ref: { kind: "promise", slug: "x" },
  vendor: "Microsoft",
  lever: "capability",
  segment: "server",
  targetLevel: 0.8,
  probability: 0.5,
  openEnded: false,
  ...over,
});

describe.each(["Microsoft", "XenSource", "Parallels"] as const)("%s against VMware", (who) => {
  const found = againstVMware(who, foundingPromises);

  test("today, as expected and all kept are the reference numbers", () => {
    expect(found.today.points).toBeCloseTo(projection[who].today, 9);
    expect(found.expected.points).toBeCloseTo(projection[who].expected, 9);
    expect(found.allKept.points).toBeCloseTo(projection[who].allKept, 9);
  });

  test("the gains of the promises add up to the rise", () => {
    expect(sum(found.expectedGains)).toBeCloseTo(found.expected.points - found.today.points, 9);
    expect(sum(found.allKeptGains)).toBeCloseTo(found.allKept.points - found.today.points, 9);
  });
});

describe("the expected level", () => {
  const target = (slug: string, targetLevel: number, probability: number) => ({
    ref: { kind: "promise", slug } as const,
    targetLevel,
    probability,
  });

  test("is the expected maximum: the lower target counts only if the higher fails", () => {
    const { level, gains } = expectedLevel(0.4, [
      target("low", 0.6, 0.5),
      target("high", 0.8, 0.5),
    ]);
    expect(level).toBeCloseTo(0.65, 12); // 0.4 + 0.4 × 0.5 + 0.2 × 0.5 × 0.5
    expect(gains.map(({ ref, gain }) => [ref.slug, Number(gain.toFixed(9))])).toEqual([
      ["high", 0.2],
      ["low", 0.05],
    ]);
  });

  test("a promise of less than there is adds nothing", () => {
    expect(expectedLevel(0.7, [target("less", 0.6, 1)])).toEqual({ level: 0.7, gains: [] });
  });

  test("a probability above 1 is refused", () => {
    expect(() => expectedLevel(0.1, [target("sure", 0.6, 1.1)])).toThrow("sure");
  });
});

test("an open-ended promise enters all kept only", () => {
  const found = againstVMware("Microsoft", [promise({ openEnded: true })]);
  expect(found.expected.points).toBe(found.today.points);
  expect(found.allKept.points).toBeGreaterThan(found.today.points);
});

test("gains are scaled where capability already suffices", () => {
  // 0.45 → 1.0 would be 0.55 ÷ 0.9 of the cell; beyond 0.9 nothing more is gained.
  const found = againstVMware("Microsoft", [promise({ targetLevel: 1, probability: 1 })]);
  const cell = 100 * (1 / 3.1) * 0.2; // server share × lever weight
  expect(sum(found.allKeptGains)).toBeCloseTo(cell * 0.5, 9); // from τ 0.5 to 1
});

test("a promised price undercuts the incumbent; unknown prices promise nothing", () => {
  const cut = promise({ lever: "price", targetLevel: 0.4, probability: 1 });
  const found = againstVMware("Microsoft", [cut]);
  expect(sum(found.expectedGains)).toBeCloseTo((100 / 3.1) * 0.1 * 0.4, 9);
  const unpriced = { ...foundingFront("VMware"), price: bySegment(() => null) };
  const market = foundingMarket.map((one) => (one.vendor === "VMware" ? unpriced : one));
  const duel = { challenger: foundingFront("Microsoft"), incumbent: unpriced, market };
  expect(projectThreat({ ...duel, promises: [cut] }, method)?.expectedGains).toEqual([]);
});

test("presence and leverage promises add up too", () => {
  const both = [
    promise({ lever: "presence", segment: "datacentre", targetLevel: 0.5 }),
    promise({ lever: "leverage", targetLevel: 1 }),
  ];
  const found = againstVMware("Microsoft", both);
  expect(sum(found.expectedGains)).toBeCloseTo(found.expected.points - found.today.points, 9);
  expect(found.expectedGains.map(({ lever }) => lever)).toEqual(["leverage", "commonality"]);
  expect(found.allKept.points).toBeGreaterThan(found.expected.points);
});

test("what the incumbent promises answers the threat and never adds to it", () => {
  const answer = promise({ vendor: "VMware", segment: "desktop", targetLevel: 1 });
  const found = againstVMware("Microsoft", [...foundingPromises, answer]);
  expect(found.allKept.points).toBeCloseTo(projection.Microsoft.allKept, 9);
  expect(found.incumbentAlsoKeeps.points).toBeLessThan(found.allKept.points);
  const elsewhere = promise({ vendor: "VMware", lever: "presence", segment: "services", targetLevel: 1 }); // prettier-ignore
  const same = againstVMware("Microsoft", [...foundingPromises, elsewhere]);
  expect(same.incumbentAlsoKeeps.points).toBe(same.allKept.points);
});

test("without presence of the incumbent there is nothing to project", () => {
  const nobody = { ...foundingFront("VMware"), presence: bySegment(() => exactly(0)) };
  const market = foundingMarket.map((one) => (one.vendor === "VMware" ? nobody : one));
  const duel = { challenger: foundingFront("Microsoft"), incumbent: nobody, market, promises: [] };
  expect(projectThreat(duel, method)).toBeNull();
});
