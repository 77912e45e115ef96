import { describe, expect, test } from "vitest";
import { levers } from "@/lib/domain/lever";
import { method } from "@/lib/scoring/method";
import type { Level, ThreatProfile } from "@/lib/scoring/profile";
import { threatScore } from "@/lib/scoring/threat-score";
import { foundingCase } from "./founding-case";
import { bySegment, exactly, foundingFront, foundingMarket } from "./founding-threat";

const { expected } = foundingCase;
const threatOf = (challenger: string, incumbent: string, market = foundingMarket) => {
  const front = (vendor: string) => market.find((profile) => profile.vendor === vendor)!;
  return threatScore(front(challenger), front(incumbent), market, method)!;
};
/** The founding market with one vendor's profile changed. */
const withChange = (vendor: string, change: Partial<ThreatProfile>) =>
  foundingMarket.map((one) => (one.vendor === vendor ? { ...one, ...change } : one));

describe("the founding market", () => {
  test.each(expected.threat)("$challenger threatens $incumbent by $points", (row) => {
    expect(threatOf(row.challenger, row.incumbent).points).toBeCloseTo(row.points, 9);
  });

  test.each(["Microsoft", "XenSource", "Parallels"] as const)("%s, by lever and segment", (who) => {
    const threat = threatOf(who, "VMware");
    for (const lever of levers) {
      expect(threat.byLever[lever].points).toBeCloseTo(expected.byLever[who][lever], 9);
    }
    for (const [segment, points] of Object.entries(expected.bySegment[who])) {
      const cells = threat.cells.filter((cell) => cell.segment === segment);
      expect(cells.reduce((sum, cell) => sum + cell.points, 0)).toBeCloseTo(points, 9);
    }
  });

  test("Microsoft is VMware's greatest threat, then XenSource, then Parallels", () => {
    const points = ["Microsoft", "XenSource", "Parallels"].map((c) => threatOf(c, "VMware").points);
    expect(points).toEqual(points.toSorted((a, b) => b - a));
  });
});

// Chen 1996 by hand, on the presence table of grlju/rmmc (year 2000).
describe("with commonality alone the threat is Chen's market commonality", () => {
  const presence = {
    firm1: [100, 50, 25, 0],
    firm2: [0, 0, 0, 75],
    firm3: [0, 30, 50, 80],
    firm4: [50, 0, 0, 0],
  };
  const market = Object.entries(presence).map(([vendor, amounts]) => ({
    ...foundingFront("VMware"),
    vendor,
    presence: bySegment((_, at) => exactly(amounts[at] ?? 0)),
  }));
  const only = { ...method, leverWeights: { ...noLevers(), commonality: 1 } };
  const commonality = (focal: number, rival: number) =>
    threatScore(market[rival]!, market[focal]!, market, only)!.points / 100;

  test.each([
    [0, [null, 0, 0.20238095238095238, 0.19047619047619047]],
    [1, [0, null, 0.5161290322580645, 0]],
    [2, [0.22135416666666666, 0.24193548387096775, null, 0]],
    [3, [0.6666666666666666, 0, 0, null]],
  ])("firm %d", (focal, row) => {
    row.forEach((index, rival) => {
      if (index !== null) expect(commonality(focal, rival)).toBeCloseTo(index, 12);
    });
  });
});

describe("unknown is not zero", () => {
  const unlooked: Level = { value: 0, low: 0, high: 1, records: [], known: false };

  test.each([
    ["momentum", { moves: null }],
    ["scale", { size: null }],
    ["leverage", { leverage: bySegment(() => unlooked) }],
  ] as const)("without evidence on %s the lever is 0 and might be full", (lever, change) => {
    const threat = threatOf("Microsoft", "VMware", withChange("Microsoft", change));
    const weight = method.leverWeights[lever];
    expect(threat.byLever[lever].points).toBe(0);
    expect(threat.byLever[lever].low).toBe(0);
    expect(threat.byLever[lever].high).toBeCloseTo(100 * weight, 9);
    expect(threat.cells.filter((cell) => cell.lever === lever).some((c) => c.known)).toBe(false);
  });

  test("unknown prices might be any price wherever the challenger has a product", () => {
    const { price } = threatOf("Microsoft", "VMware").byLever;
    expect(price).toMatchObject({ points: 0, low: 0 });
    expect(price.high).toBeCloseTo((10 * 2.2) / 3.1, 9); // all but the datacentre's 0.9 of 3.1
  });

  test("a vendor that surely has no product in a segment undercuts nobody there", () => {
    const { cells } = threatOf("Parallels", "VMware");
    const cell = cells.find((one) => one.lever === "price" && one.segment === "server");
    expect(cell).toMatchObject({ points: 0, high: 0, known: true });
  });

  test.each(["VMware", "Microsoft"] as const)(
    "presence of %s nobody looked at: only the challenger's own makes commonality unknown",
    (vendor) => {
      const presence = { ...foundingFront(vendor).presence, server: { ...unlooked, value: 0.5 } };
      const { cells } = threatOf("Microsoft", "VMware", withChange(vendor, { presence }));
      const cell = cells.find((one) => one.lever === "commonality" && one.segment === "server");
      expect(cell?.known).toBe(vendor === "VMware");
    },
  );

  test("moves known to be 0 leave nothing open", () => {
    const still = withChange("Microsoft", { moves: exactly(0) });
    expect(threatOf("Microsoft", "VMware", still).byLever.momentum).toEqual({ points: 0, low: 0, high: 0 }); // prettier-ignore
  });
});

describe("edges", () => {
  test("an incumbent without presence is under no defined threat", () => {
    const market = withChange("VMware", { presence: bySegment(() => exactly(0)) });
    expect(threatScore(market[1]!, market[0]!, market, method)).toBeNull();
  });

  test("against no capability any capability is enough, and none is not", () => {
    const market = withChange("VMware", { capability: bySegment(() => exactly(0)) });
    const cells = threatOf("XenSource", "VMware", market).cells;
    const tau = cells
      .filter(({ lever }) => lever === "capability")
      .map((cell) => [cell.segment, cell.tau]);
    expect(Object.fromEntries(tau)).toEqual({
      ...{ desktop: 0, server: 1, datacentre: 1, services: 0 },
      ...{ edge: 0, management: 0 },
    });
  });

  test("nobody undercuts a free product; a dearer one presses with 0", () => {
    const free = withChange("VMware", { price: bySegment(() => exactly(0)) });
    expect(threatOf("XenSource", "VMware", free).byLever.price.points).toBe(0);
    const dear = withChange("Parallels", { price: bySegment(() => exactly(1.4)) });
    expect(threatOf("Parallels", "VMware", dear).byLever.price.points).toBe(0);
  });

  test("bounds on an amount become bounds on the lever", () => {
    const between = { ...exactly(0.5), low: 0.25, high: 0.75 };
    const market = withChange("Microsoft", { capability: bySegment(() => between) });
    const cell = threatOf("Microsoft", "VMware", market).cells.find((one) => one.lever === "capability")!; // prettier-ignore
    expect(cell.tau).toBeCloseTo(0.625, 12); // 0.5 ÷ 0.8
    expect(cell.tauLow).toBeCloseTo(0.3125, 12); // 0.25 ÷ 0.8
    expect(cell.tauHigh).toBeCloseTo(0.9375, 12); // 0.75 ÷ 0.8
  });

  test("a vendor against itself, a market without it, and an impossible level are refused", () => {
    const [vmware, microsoft] = [foundingFront("VMware"), foundingFront("Microsoft")];
    expect(() => threatScore(vmware, vmware, foundingMarket, method)).toThrow("itself");
    expect(() => threatScore(microsoft, vmware, [vmware], method)).toThrow("market");
    const bad = withChange("Microsoft", { leverage: bySegment(() => exactly(1.2)) });
    expect(() => threatOf("Microsoft", "VMware", bad)).toThrow("leverage of Microsoft");
    const crossed = withChange("Microsoft", { moves: { ...exactly(4), high: 3 } });
    expect(() => threatOf("Microsoft", "VMware", crossed)).toThrow("moves of Microsoft");
  });
});

function noLevers() {
  return { commonality: 0, resources: 0, capability: 0, scale: 0, leverage: 0, price: 0, momentum: 0 }; // prettier-ignore
}
