import { describe, expect, test } from "vitest";
import { ecosystem, installedBase, newestPerSegment } from "@/lib/scoring/coding/market-standing";
import { routeToMarket } from "@/lib/scoring/coding/ways-to-customers";
import { inventedDay, inventedRecords, slugs, type Said } from "@/tests/support/invented-day";

const records = (entries: ReturnType<typeof ecosystem>) =>
  slugs(entries.flatMap(({ observations }) => observations.flatMap((it) => it.records)));

describe("the installed base", () => {
  const base = (figures: Said["market-figure"]) =>
    installedBase(inventedDay({ "market-figure": figures ?? [] }), "northwind");
  const figure = { low: 10_000, high: 10_000 };

  test("is read on the curve of customers, bounds and the middle between them", () => {
    const [entry] = base([{ low: 0, high: 1_000_000 }]);
    expect(entry?.observations.map(({ value }) => value)).toEqual([{ low: 0, mid: 0.5, high: 1 }]);
  });

  test("tells a large vendor from a larger one: no published count earns a full mark", () => {
    const value = (count: number) =>
      base([{ low: count, high: count }])[0]?.observations[0]?.value.mid ?? 0;
    expect(value(10_000)).toBeCloseTo(Math.log(1_001) / Math.log(100_001), 12); // x ÷ 10 + 1
    expect(value(500_000)).toBeGreaterThan(value(30_000) + 0.2);
    expect(value(500_000)).toBeLessThan(1);
  });

  test("is read from shares of use too; shares of other things say nothing of it", () => {
    const share = { metric: "share", unit: "percent", low: 20, high: 20 };
    const shares = [
      { slug: "licences", ...share, segment: "x86 server virtualisation, new licences" },
      { ...share, segment: "virtualised new server shipments" },
    ];
    expect(records(base(shares))).toEqual(["licences"]);
    expect(base(shares)[0]?.observations[0]?.value.mid).toBe(0.75);
  });

  test("counts customers and what was counted, not staff and not a forecast", () => {
    const kinds = [
      { slug: "counted", ...figure },
      { ...figure, segment: "new customers in a year" },
      { ...figure, metric: "staff", segment: "company" },
      { ...figure, kind: "forecast", segment: "next year" },
      { ...figure, subject: "southwind" },
    ];
    expect(records(base(kinds))).toEqual(["counted"]);
  });

  test("of two readings of one count only the preferred is heard", () => {
    const readings = [
      { slug: "heard", ...figure, conflictGroup: "g" },
      { ...figure, conflictGroup: "g", preferred: false },
    ];
    expect(records(base(readings))).toEqual(["heard"]);
  });
});

describe("a later count of the same thing replaces an earlier one", () => {
  test.each([
    { earlier: "2004", later: "2005" },
    { earlier: "2004-Q4", later: "2005-Q1" },
    { earlier: "2005-Q1", later: "2005-10" },
    { earlier: "2005-H1", later: "2005-Q3" },
    { earlier: "2005-Q3", later: "2005-H2" },
    { earlier: "2005-Q3", later: "2005" },
    { earlier: "2005-03", later: "2005-04" },
  ])("$later replaces $earlier", ({ earlier, later }) => {
    const figures = [
      { slug: "earlier", period: earlier, low: 1, high: 1 },
      { slug: "later", period: later, low: 1, high: 1 },
      { slug: "elsewhere", period: "2003", segment: "other", low: 1, high: 1 },
    ];
    const { "market-figure": all } = inventedRecords({ "market-figure": figures });
    expect(slugs(newestPerSegment(all))).toEqual(["elsewhere", "later"]);
  });

  test("two counts of one period both stand", () => {
    const two = [
      { low: 1, high: 1 },
      { low: 2, high: 2 },
    ];
    expect(newestPerSegment(inventedRecords({ "market-figure": two })["market-figure"])).toHaveLength(2); // prettier-ignore
  });
});

describe("ties", () => {
  const alliance = [
    { slug: "oem" },
    { slug: "lacking", partner: "hp", standing: "lacking" },
    { slug: "at-large", partner: null, kind: "technology" },
    { slug: "possible", partner: "dell", standing: "possible" },
    { slug: "owner", kind: "ownership" },
    { slug: "contracts", partner: null, kind: "leverage" },
    { slug: "over", until: "2005-09" },
    { slug: "theirs", vendor: "southwind" },
  ];
  const coding = inventedDay({ alliance });

  test("the ecosystem asks the makers of the day and third parties at large", () => {
    const answers = ecosystem(coding, "northwind").map(({ id, observations }) => [
      id,
      ...observations.map(({ value }) => value.mid),
    ]);
    expect(answers).toEqual([["ibm", 1], ["hp", 0], ["dell"], ["third-parties", 1]]);
  });

  test("the ecosystem leaves out ownership, contracts as levers, and what is past or possible", () => {
    expect(records(ecosystem(coding, "northwind"))).toEqual(["at-large", "lacking", "oem"]);
  });

  const ways = (ties: Said["alliance"]) =>
    routeToMarket(inventedDay({ alliance: ties ?? [] }), "northwind").flatMap(({ observations }) =>
      observations.map(({ records: [record], value }) => [record?.slug, value.mid]),
    );

  test("the way to customers is the strongest tie in force; being owned is none", () => {
    expect(ways(alliance)).toEqual([["contracts", 1]]);
    expect(ways(alliance.filter(({ kind }) => kind !== "leverage"))).toEqual([["oem", 0.75]]);
    expect(ways(alliance.filter(({ slug }) => slug !== "oem" && slug !== "contracts"))).toEqual([
      ["at-large", 0.25],
    ]);
  });
});
