import { describe, expect, test } from "vitest";
import { isoDate } from "@/lib/domain/iso-date";
import { dayArchive } from "@/lib/reports/day-archive";
import { structureOf } from "@/lib/reports/structure/market-structure";
import { structureNote } from "@/lib/reports/structure/structure-findings";
import { inventedRecords, type Said } from "@/tests/support/invented-day";

const vendor = ["northwind", "southwind", "eastwind"].map((slug) => ({ slug, name: slug }));

/** A share of one segment in 2004, published in February 2005. */
const share = (subject: string | null, percent: number, said: object = {}) => ({
  ...{ subject, metric: "share", segment: "servers", low: percent, high: percent },
  ...{ unit: "percent", ...said },
});

function structure(figures: readonly object[], said: Said = {}, asOf = "2005-10-31") {
  const archive = inventedRecords({ vendor, "market-figure": figures, ...said });
  return structureOf(dayArchive(archive, isoDate.parse(asOf)));
}

describe("a point of market structure", () => {
  test("is an interval on one share: 0.55² to 0.55² + 0.45²", () => {
    const [point] = structure([share("northwind", 55)]).points;
    expect(point?.shares).toHaveLength(1);
    expect(point?.figure?.hhi.low).toBeCloseTo(3_025, 6);
    expect(point?.figure?.hhi.high).toBeCloseTo(5_050, 6);
    expect(point?.figure?.leader).toMatchObject({ vendor: { slug: "northwind" }, sure: true });
  });

  test("leaves the leader open where the rest could be one larger firm", () => {
    const [point] = structure([share("northwind", 40), share("southwind", 10)]).points;
    expect(point?.figure).toMatchObject({ leader: { sure: false }, dominance: null });
  });

  test("names both classes where its interval straddles a limit", () => {
    // 0.4² + 0.1² = 1,700; + 0.5² = 4,200
    const [point] = structure([share("northwind", 40), share("southwind", 10)]).points;
    expect(point?.figure?.classes).toEqual([
      { guideline: "2023", low: "moderate", high: "high" },
      { guideline: "2010", low: "moderate", high: "high" },
    ]);
  });

  test("has Hill numbers of order 1 and 0 only where all shares are published", () => {
    const [whole] = structure([share("northwind", 50), share("southwind", 50)]).points;
    expect(whole?.figure?.complete?.order1).toBeCloseTo(2, 9);
    expect(whole?.figure?.complete?.order0).toBe(2);
    expect(structure([share("northwind", 50)]).points[0]?.figure?.complete).toBeNull();
  });

  test("has no figure where its shares are more than there is", () => {
    const [point] = structure([share("northwind", 70), share("southwind", 40)]).points;
    expect(point?.figure).toBeNull();
    expect(point?.refusal).toContain("add up to 110%");
  });

  test.each([
    ["segment", { segment: "desktops" }],
    ["publisher", { publishedBy: "Bulletin" }],
    ["place", { geography: "CN" }],
    ["period", { period: "2004-Q4" }],
    ["kind", { kind: "survey" }],
  ])("never mixes another %s in", (_what, other) => {
    const { points } = structure([share("northwind", 50), share("southwind", 30, other)]);
    expect(points.map(({ shares }) => shares.length)).toEqual([1, 1]);
  });
});

describe("readings that disagree", () => {
  const group = { conflictGroup: "northwind-2004" };

  test("give way to the preferred one and stay in sight", () => {
    const [point] = structure([
      share("northwind", 50, { ...group, preferred: true }),
      share("northwind", 60, { ...group, preferred: false }),
    ]).points;
    expect(point?.shares).toMatchObject([{ low: 0.5, high: 0.5 }]);
    expect(point?.passedOver).toHaveLength(1);
  });

  test("span a range while none is preferred", () => {
    const { points } = structure([share("northwind", 50), share("northwind", 60)]);
    expect(points[0]?.shares).toMatchObject([{ low: 0.5, high: 0.6 }]);
    expect(points[0]?.figure?.hhi.low).toBeCloseTo(2_500, 6); // 0.5², the rest dust
    expect(points[0]?.figure?.hhi.high).toBeCloseTo(5_200, 6); // 0.6² + 0.4²
  });

  test("stand side by side under two publishers, and the lesser one says so", () => {
    const { points } = structure([
      share("northwind", 50, { ...group, preferred: true }),
      share("northwind", 60, { ...group, preferred: false, publishedBy: "Bulletin" }),
    ]);
    expect(points.map(({ publisher, preferred }) => [publisher, preferred])).toEqual([
      ["Almanac", true],
      ["Bulletin", false],
    ]);
  });
});

describe("what is not used", () => {
  test("is counted with its reason: forecasts, shares of no vendor, other metrics", () => {
    const { points, unused } = structure([
      share("northwind", 50, { kind: "forecast" }),
      share(null, 50),
      { low: 20, high: 20, metric: "penetration", unit: "percent" },
      { low: 9, high: 9 },
    ]);
    expect(points).toEqual([]);
    expect(unused.map(({ what, figures, records }) => [what, figures, records.length])).toEqual([
      ["Forecast share", 1, 1],
      ["Share of no vendor", 1, 1],
      ["Penetration", 1, 0],
      ["Customers", 1, 0],
    ]);
  });

  test("a share published later is not there, and nothing tells of it", () => {
    const later = share("northwind", 50, { publishedOn: "2006-03" });
    expect(structure([later])).toEqual(structure([]));
    expect(structure([later], {}, "2006-03-31").points).toHaveLength(1);
  });
});

describe("segments are drawn", () => {
  const older = { period: "2003" };

  test("from two periods on, one of which rests on two shares", () => {
    const one = structure([share("northwind", 50), share("northwind", 40, older)]);
    expect(one.series).toEqual([]);
    const two = structure([
      ...[share("northwind", 50), share("southwind", 30), share("northwind", 40, older)],
    ]);
    expect(two.series.map(({ points }) => points.map(({ period }) => period))).toEqual([
      ["2003", "2004"],
    ]);
    // 0.5² + 0.3² = 3,400 is above 1,800; 0.4² = 1,600 is not
    expect(two.series[0]?.finding).toBe("Servers: high in 1 of 2 periods, whatever the rest");
    expect(two.finding).toBe(
      "In 1 of 2 periods with a published share, concentration was high whatever the rest holds",
    );
  });
});

describe("an acquisition", () => {
  const deal = { kind: "acquisition-closed", vendors: ["northwind", "southwind"] };

  test("adds 20,000 × 0.2 × 0.1 to the shares published before it", () => {
    const figures = [share("northwind", 20), share("southwind", 10)];
    const { mergers } = structure(figures, { event: [deal] });
    expect(mergers.without).toEqual([]);
    const [rise] = mergers.rises;
    expect(rise?.rise.low).toBeCloseTo(400, 9);
    expect(rise?.after.low).toBeCloseTo(900, 9); // 400 + 100 + 400
    expect(rise?.after.high).toBeCloseTo(5_800, 9); // and 0.7² of the rest
    expect(rise?.presumed).toBe("open"); // joint share is 30 %, so above 1,800 at one end only
  });

  test.each([
    ["No share of eastwind was published by this day.", { vendors: ["northwind", "eastwind"] }],
    ["1 vendor is named; a rise needs two.", { vendors: ["northwind"] }],
    ["Shares of northwind and southwind were never published", { happenedOn: "2004-03" }],
  ])("says why it has no figure: %s", (why, said) => {
    const figures = [share("northwind", 20), share("southwind", 10)];
    const { mergers } = structure(figures, { event: [{ ...deal, ...said }] });
    expect(mergers.rises).toEqual([]);
    expect(mergers.without[0]?.why).toContain(why);
  });
});

test("the first screen names the newest interval", () => {
  expect(structureNote(structure([share("northwind", 55)]).points)).toBe(
    "1 published market share is on record by this day, in 1 segment. Newest: servers, 2004: HHI 3,025 to 5,050, resting on 1 share from Almanac.",
  );
  expect(structureNote([])).toContain("No market share was published");
});
