import { describe, expect, test } from "vitest";
import { levers } from "@/lib/domain/lever";
import { overviewOf } from "@/lib/reports/market/market-overview";
import { rankingOf } from "@/lib/reports/threat/threat-ranking";
import { foundingArchive, foundingFaults, marketOn } from "@/tests/support/founding-archive";

// The founding article's judgements are a contract: they follow from the records of the day, with
// the published weights.
const market = marketOn("2005-10-31");
const overview = overviewOf(market);
const position = (slug: string) => {
  const row = overview.positions.find(({ vendor }) => vendor.slug === slug);
  if (row === undefined) throw new Error(`${slug} is not scored`);
  return row;
};
const threats = rankingOf(market, "vmware")?.rows ?? [];
const threat = (slug: string) => {
  const row = threats.find(({ challenger }) => challenger.slug === slug);
  if (row === undefined) throw new Error(`${slug} is no challenger`);
  return row;
};

describe("the market of 31 October 2005", () => {
  test("the archive has no faults", () => {
    expect(foundingFaults).toEqual([]);
  });

  test("scores the article's four vendors and nobody else", () => {
    expect(overview.positions.map(({ vendor }) => vendor.slug).toSorted()).toEqual([
      "microsoft",
      "parallels",
      "vmware",
      "xensource",
    ]);
  });

  test("VMware is strictly first on presence, and Leader", () => {
    const [first, second] = overview.positions;
    expect(first?.vendor.slug).toBe("vmware");
    expect(first?.quadrant).toBe("Leader");
    expect(first?.presence.points).toBeGreaterThan((second?.presence.points ?? 100) + 10);
    expect(first?.presenceRank.firstShare).toBeGreaterThan(0.85);
  });

  test("Microsoft is weak on presence, and ahead of VMware on direction", () => {
    expect(position("microsoft").quadrant).toBe("Contender");
    expect(position("microsoft").direction.points).toBeGreaterThan(
      position("vmware").direction.points,
    );
  });

  test.each(["xensource", "parallels"])("%s is low on both axes", (slug) => {
    expect(position(slug).presence.points).toBeLessThan(50);
    expect(position(slug).direction.points).toBeLessThan(50);
  });

  test("the threats to VMware rank Microsoft, XenSource, Parallels, today and if promises are kept", () => {
    const order = ["microsoft", "xensource", "parallels"];
    const by = (of: (row: (typeof threats)[number]) => number) =>
      threats.toSorted((a, b) => of(b) - of(a)).map(({ challenger }) => challenger.slug);
    expect(by(({ points }) => points)).toEqual(order);
    expect(by(({ ifKept }) => ifKept.expected)).toEqual(order);
    expect(by(({ ifKept }) => ifKept.allKept)).toEqual(order);
  });

  test("leverage is Microsoft's largest line", () => {
    const byPoints = threat("microsoft").byLever.toSorted((a, b) => b.points - a.points);
    expect(byPoints[0]?.lever).toBe("leverage");
    expect(threat("microsoft").topShare).toBeGreaterThan(0.9);
  });

  test("Parallels presses by price on the desktop and nowhere else", () => {
    const price = threat("parallels").cells.filter(({ lever }) => lever === "price");
    const bySegment = Object.fromEntries(price.map(({ segment, points }) => [segment, points]));
    expect(bySegment["desktop"]).toBeGreaterThan(0);
    expect(bySegment).toMatchObject({ server: 0, datacentre: 0, services: 0 });
  });

  test("kept promises raise Microsoft's threat and leave Parallels' where it is", () => {
    const { points, ifKept } = threat("microsoft");
    expect(ifKept.expected).toBeGreaterThan(points);
    expect(ifKept.allKept).toBeGreaterThan(ifKept.expected);
    expect(threat("parallels").ifKept.allKept).toBeCloseTo(threat("parallels").points, 9);
  });

  test("the title says both findings, with verbs the shares have earned", () => {
    expect(overview.finding).toBe("VMware leads the market; Microsoft is its greatest threat");
  });

  test("every line of every axis adds up and names its record", () => {
    for (const { presence, direction } of market.positions) {
      for (const axis of [presence, direction]) {
        const lines = axis.criteria.flatMap((criterion) => criterion.lines);
        expect(lines.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(axis.points, 9);
        for (const line of lines)
          expect(line.records.length > 0 || line.kind === "prior").toBe(true);
        const bare = lines
          .flatMap(({ records }) => records)
          .filter((it) => it.evidence.length === 0);
        expect(bare).toEqual([]);
      }
    }
  });

  test("every threat adds up by lever, by segment and by cell; what scores names its record", () => {
    for (const { points, cells, byLever, bySegment } of threats) {
      expect(cells).toHaveLength(levers.length * bySegment.length);
      expect(cells.filter(({ segmentShare }) => segmentShare === 0)).toEqual([]);
      for (const parts of [cells, byLever, bySegment]) {
        expect(parts.reduce((sum, part) => sum + part.points, 0)).toBeCloseTo(points, 9);
      }
      for (const cell of cells.filter((one) => one.points > 0)) {
        expect(cell.records.length).toBeGreaterThan(0);
      }
    }
  });

  test("all 90 statements are there, and what can be a record has become one", () => {
    expect(foundingArchive.statement.map(({ number }) => number).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 90 }, (_, at) => at + 1),
    );
    const kept = foundingArchive.statement.filter(({ became }) => became.length === 0);
    expect(
      kept.every(
        ({ kind, checkable }) => kind !== "promise" && (kind !== "forecast" || !checkable),
      ),
    ).toBe(true);
  });
});

describe("one leader today, two players tomorrow", () => {
  test("on direction VMware and Microsoft hold the top two places in most weightings", () => {
    const pair = overview.pairs.find(({ axis }) => axis === "direction");
    expect(pair?.vendors.map(({ slug }) => slug).toSorted()).toEqual(["microsoft", "vmware"]);
    expect(pair?.share).toBeGreaterThan(0.85);
    expect(pair?.shareWithinBounds).toBeLessThan(pair?.share ?? 0);
    expect(overview.pairFinding).toBe("One leader today, two players tomorrow");
  });
});
