import { describe, expect, test } from "vitest";
import { isoDate } from "@/lib/domain/iso-date";
import { overviewOf } from "@/lib/reports/market/market-overview";
import { unscoredReason } from "@/lib/reports/vendor/unscored";
import { vendorsOf } from "@/lib/reports/vendor/vendor-list";
import { makerOf, productBrief } from "@/lib/reports/product/product-brief";
import { promiseRows } from "@/lib/reports/promise/promise-rows";
import { rankingOf } from "@/lib/reports/threat/threat-ranking";
import { inventedRecords } from "@/tests/support/invented-day";
import { marketOn } from "@/tests/support/founding-archive";

const by = (vendor: string) => [{ vendor }];
const aims = [
  { lever: "capability", segment: "server", targetLevel: 0.05, reason: "Closes a gap." },
];
const records = inventedRecords({
  vendor: [
    { slug: "northwind" },
    { slug: "southwind", name: "Southwind" },
    { slug: "gone", endedOn: "2005-09" },
    { slug: "analyst", role: "analyst" },
    { slug: "toolmaker" },
    { slug: "obscure", name: "Obscure" },
  ],
  product: [
    { slug: "hv" },
    { slug: "hv-2", category: "datacentre-hypervisor" },
    { slug: "rival", vendors: by("southwind") },
    { slug: "relic", vendors: by("gone") },
    { slug: "unheard-of", vendors: by("obscure") },
    { slug: "probe", vendors: by("analyst") },
    { slug: "tool", vendors: by("toolmaker"), category: "management" },
  ],
  promise: [
    { slug: "far", vendor: "southwind", dueUntil: "2007", aims },
    { slug: "open", vendor: "southwind", aims },
    { slug: "soon", vendor: "southwind", dueUntil: "2006-10", aims },
    { slug: "overdue", vendor: "southwind", dueUntil: "2005-03" },
    { slug: "kept", vendor: "southwind" },
  ],
  outcome: [{ of: "kept", verdict: "kept" }],
  event: [
    { slug: "newer", happenedOn: "2005-10-30" },
    { slug: "older", happenedOn: "2005-08-03" },
    { slug: "too-old", happenedOn: "2005-08-02" },
  ],
  assessment: [{ observedOn: "2005-10-31" }],
  "market-figure": ["northwind", "southwind"].map((subject) => ({ subject, low: 10, high: 10 })),
  // Supported so that the incumbent has a capability to catch up with.
  support: [{ observedOn: "2005-10-31" }],
});
const market = marketOn("2005-10-31", records);
const overview = overviewOf(market);

test("who is scored makes hypervisors, has one on sale and has not ended", () => {
  expect(market.scores.vendors.map(({ slug }) => slug)).toEqual(["northwind", "southwind"]);
});

test("of whom too little is known is named with what is missing, and not ranked", () => {
  expect(market.scores.unrated.map(({ slug }) => slug)).toEqual(["obscure"]);
  expect(market.scores.unrated[0]?.missing).toContain("installed-base");
  expect(market.scores.unrated[0]?.missing).not.toContain("segment-breadth");
});

test("the list of vendors names those not rated apart from the others", () => {
  const { rows, unrated, others, dek } = vendorsOf(market);
  expect(rows.map(({ vendor }) => vendor.slug)).toEqual(["northwind", "southwind"]);
  expect(unrated.map(({ vendor }) => vendor.slug)).toEqual(["obscure"]);
  expect(unrated[0]?.missing).toContain("installed base");
  expect(others.map(({ vendor }) => vendor.slug).toSorted()).toEqual([
    ...["analyst", "gone", "toolmaker"],
  ]);
  expect(dek).toContain("1 more sells one and is not rated");
  expect(overview.unrated).toBe(1);
});

test.each([
  ["gone", "Northwind ended (Sep 2005); what it made counts for whoever sells it now."],
  ["analyst", "Northwind is on record as an analyst: only vendors of hypervisors are rated."],
])("why %s has no score", (slug, says) => {
  expect(unscoredReason(market.scores, market.day.citations.find("vendor", slug)!)).toBe(says);
});

test("the latest are acts of the last 90 days, newest first; judgements are none", () => {
  expect(overview.latest.map(({ slug }) => slug)).toEqual(["newer", "older"]);
});

describe("promises", () => {
  test("stand in the order of their due days, open-ended ones last", () => {
    const rows = promiseRows(market.day).map(({ record, standing, daysLate }) => [
      ...[record.slug, standing, daysLate],
    ]);
    expect(rows).toEqual([
      ["overdue", "overdue", 214], // 31 March to 31 October
      ["soon", "pending", null],
      ["far", "pending", null],
      ["kept", "kept", null],
      ["open", "open-ended", null],
    ]);
  });

  test("on the first screen are overdue or due within a year", () => {
    expect(overview.promisesDue.map(({ record }) => record.slug)).toEqual(["overdue", "soon"]);
  });
});

describe("if promises are kept", () => {
  const [southwind] = rankingOf(market, "northwind")?.rows ?? [];
  const gains = southwind?.ifKept.gains ?? [];

  test("each pending promise is named once, the open-ended one too", () => {
    expect(gains.map(({ promise }) => promise.slug).toSorted()).toEqual(["far", "open", "soon"]);
    expect(gains.filter(({ openEnded }) => openEnded).map(({ promise }) => promise.slug)).toEqual([
      "open",
    ]);
  });

  test("the dated ones add up to what is to be expected", () => {
    const dated = gains.filter(({ openEnded }) => !openEnded);
    const sum = dated.reduce((so, { points }) => so + points, southwind?.points ?? 0);
    expect(sum).toBeCloseTo(southwind?.ifKept.expected ?? 0, 9);
    expect(southwind?.ifKept.allKept).toBeGreaterThan(southwind?.ifKept.expected ?? 100);
  });

  test("a vendor without a hypervisor has nothing to threaten, and says so", () => {
    expect(rankingOf(market, "toolmaker")).toMatchObject({
      ...{ rows: [], finding: "Nobody is ranked against Northwind on this day" },
      dek: "Northwind had no hypervisor of its own on sale by this day; it is on record as a hypervisor vendor.",
    });
    expect(rankingOf(market, "nobody")).toBeNull();
  });

  test("of whom too little is known is told what is missing, not that it sells nothing", () => {
    const dek = rankingOf(market, "obscure")?.dek ?? "";
    expect(dek).toMatch(/^Obscure sells a hypervisor, but too little is known of it: \d+% of/);
    expect(dek).toContain("vendors are rated from 25% on. Missing: installed base, ");
    expect(dek).not.toContain("segment breadth");
  });
});

describe("a product in brief", () => {
  const { product } = inventedRecords({
    product: [
      {
        firstReleasedOn: "2005-10",
        vendors: [
          { vendor: "southwind", from: "2001", until: "2004-01-08" },
          { vendor: "northwind", from: "2004-01-09", until: "2006" },
        ],
      },
      { firstReleasedOn: null },
    ],
  });
  const on = (day: string) => isoDate.parse(day);

  test.each([
    ["2003-01-01", "southwind"],
    ["2004-01-09", "northwind"],
    ["2007-01-01", "northwind"], // the last maker known
  ])("on %s it is %s's", (day, maker) => {
    expect(makerOf(product[0]!, on(day))).toBe(maker);
  });

  test("is upcoming until it surely shipped", () => {
    expect(productBrief(product[0]!, on("2005-10-30")).upcoming).toBe(true);
    expect(productBrief(product[0]!, on("2005-10-31")).upcoming).toBe(false);
    expect(productBrief(product[1]!, on("2005-10-31")).upcoming).toBe(true);
  });
});
