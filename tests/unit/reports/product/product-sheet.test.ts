import { describe, expect, test } from "vitest";
import { isoDate } from "@/lib/domain/iso-date";
import { dayArchive } from "@/lib/reports/day-archive";
import { productSheetOf } from "@/lib/reports/product/product-sheet";
import { inventedRecords, type Said } from "@/tests/support/invented-day";

const table = [
  { id: "e1", source: "table", shows: "It.", credibility: "2", reading: "cited", readOn: null },
];

const said: Said = {
  source: [
    { slug: "almanac", publishedOn: "2005" },
    { slug: "table", publishedOn: "2008-03-01" },
  ],
  vendor: [{ slug: "northwind" }, { slug: "southwind", name: "Southwind" }],
  product: [
    { slug: "old", name: "Old", firstReleasedOn: "1999", endedOn: "2001", successor: "hv" },
    {
      slug: "hv",
      vendors: [
        { vendor: "southwind", until: "2006-12-31" },
        { vendor: "northwind", from: "2007-01-01" },
      ],
      names: [
        { name: "South HV", until: "2006-12-31" },
        { name: "Northwind HV", from: "2007-01-01" },
      ],
      predecessor: "old",
    },
    { slug: "heir", name: "Heir", firstReleasedOn: "2009", predecessor: "hv" },
  ],
  release: [
    { slug: "r9", version: "9", releasedOn: "2005-06-20", supportEndsOn: "2007-06-20" },
    {
      ...{ slug: "r10", version: "10", releasedOn: "2006-06-20", evidence: table },
      ...{ activeSupportEndsOn: "2008-06-20", supportEndsOn: "2010-06-20" },
    },
    { slug: "beta", version: "10 beta", stage: "beta", releasedOn: "2006-01" },
  ],
  support: [
    { target: "live-migration", level: "experimental", note: "Shown.", observedOn: "2005-06" },
    { target: "live-migration", level: "supported", observedOn: "2006-06" },
    { target: "snapshots", product: "old", observedOn: "2005-01" },
  ],
  price: [
    { edition: "Basic", amount: 100, from: "2005" },
    { edition: "Basic", amount: 120, from: "2007-02" },
    { edition: "Basic", amount: 90, from: "2006", currency: "EUR" },
    { edition: "Free", amount: 0, kind: "free", unit: "vm", from: "2006" },
  ],
};

const archive = inventedRecords(said);
const sheet = (asOf: string) => productSheetOf(dayArchive(archive, isoDate.parse(asOf)), "hv")!;

describe("the lifecycle of a product", () => {
  test("has the shipped releases, newest first; a beta is in the table only", () => {
    const { lifecycle, releases } = sheet("2007-12-31");
    expect(lifecycle.map(({ version }) => version)).toEqual(["10", "9"]);
    expect(releases.map(({ version }) => version)).toEqual(["10", "10 beta", "9"]);
  });

  test("tells that a release was supported, and not the end nobody could know", () => {
    const [newest] = sheet("2008-02-29").lifecycle;
    expect(newest).toMatchObject({
      ...{ state: "supported", activeSupportEndsOn: null, supportEndsOn: null },
      inWords: "supported, no end on record",
    });
    expect(sheet("2008-03-01").lifecycle[0]?.inWords).toBe(
      "supported until 20 Jun 2008, then security only, until 20 Jun 2010",
    );
  });

  test.each([
    // 20 June to 31 December: 10 + 31 + 31 + 30 + 31 + 30 + 31 days
    [
      "2007-12-31",
      "Northwind HV 9 left support 194 days ago; 10 is supported, with no end on record by this day",
    ],
    [
      "2008-06-21",
      "Northwind HV 9 left support 367 days ago; 10 gets security updates only until 20 June 2010",
    ],
    ["2010-06-21", "Northwind HV 10 left support 1 day ago; no release is known to be supported"],
    ["2005-12-31", "South HV 9 is supported until 20 June 2007"],
  ])("is its title: %s", (asOf, finding) => {
    expect(sheet(asOf).finding).toBe(finding);
  });
});

test("a target counts once, by its newest answer; what others were asked is not checked", () => {
  const [capability] = sheet("2007-12-31").supportCounts.filter(({ checked }) => checked > 0);
  expect(capability).toEqual({
    ...{ dimension: "capability", checked: 1, targets: 2 },
    levels: [{ level: "supported", count: 1 }],
  });
  expect(sheet("2005-12-31").supportCounts.find(({ checked }) => checked > 0)?.levels).toEqual([
    { level: "experimental", count: 1 },
  ]);
});

test("prices of one currency and unit share an axis; one ends where the next begins", () => {
  const drawn = (asOf: string) =>
    sheet(asOf).pricePanels.map(({ currency, lines }) => [
      currency,
      lines.map(({ amount, drawn: { from, until } }) => [amount, from, until]),
    ]);
  expect(drawn("2007-12-31")).toEqual([
    [
      "USD",
      [
        [100, "2005-01-01", "2007-02-01"],
        [120, "2007-02-01", "2007-12-31"],
      ],
    ],
  ]);
  expect(drawn("2006-12-31"), "one price alone is no history").toEqual([]);
});

describe("the line of a product", () => {
  test("names what came before and what followed by the day", () => {
    const slugs = (asOf: string) => sheet(asOf).succession.line.map(({ slug }) => slug);
    expect(slugs("2009-12-30")).toEqual(["old", "hv"]);
    expect(slugs("2009-12-31")).toEqual(["old", "hv", "heir"]);
  });

  test("tells no later maker and no later name", () => {
    const { makers, names } = sheet("2006-06-30").succession;
    expect(makers).toMatchObject([{ vendor: { slug: "southwind" }, until: null }]);
    expect(names).toMatchObject([{ name: "South HV", until: null }]);
    expect(sheet("2007-01-01").succession.makers).toHaveLength(2);
  });

  test("ends where the records run in a circle", () => {
    const circle = inventedRecords({
      product: [
        { slug: "hv", predecessor: "other" },
        { slug: "other", predecessor: "hv" },
      ],
    });
    const round = productSheetOf(dayArchive(circle, isoDate.parse("2005-10-31")), "hv");
    expect(round?.succession.line.map(({ slug }) => slug)).toEqual(["other", "hv", "other"]);
  });
});
