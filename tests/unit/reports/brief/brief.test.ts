import { describe, expect, test } from "vitest";
import { battleCardOf } from "@/lib/reports/brief/battle-card";
import { compareBriefOf } from "@/lib/reports/brief/compare-brief";
import { threatBriefOf } from "@/lib/reports/brief/threat-brief";
import { vendorBriefOf } from "@/lib/reports/brief/vendor-brief";
import { changeOf } from "@/lib/reports/change/market-change";
import { dayArchive } from "@/lib/reports/day-archive";
import { marketScores } from "@/lib/reports/market/market-scores";
import type { Brief, BriefList } from "@/lib/reports/brief/brief";
import { inventedRecords } from "@/tests/support/invented-day";
import { day, marketOn } from "@/tests/support/founding-archive";

const by = (vendor: string) => [{ vendor }];
const records = inventedRecords({
  source: [
    { slug: "almanac", publishedOn: "2005-01" },
    { slug: "catalogue", title: "The catalogue", publishedOn: "2004", reliability: "A" },
  ],
  vendor: [{ slug: "northwind" }, { slug: "southwind", name: "Southwind" }],
  product: [{ slug: "hv" }, { slug: "rival", name: "Rival", vendors: by("southwind") }],
  release: [
    { slug: "hv-2", version: "2", supportEndsOn: "2006-01-31" },
    { slug: "hv-3", version: "3", supportEndsOn: "2007-04-30" },
    { slug: "hv-4", version: "4", supportEndsOn: "2007-05-01" },
    { slug: "hv-5", version: "5", activeSupportEndsOn: "2006-03", supportEndsOn: "2009" },
    { slug: "rival-1", product: "rival", version: "1", supportEndsOn: "2006-02-01" },
  ],
  price: [
    { slug: "p-1", product: "hv", amount: 3000, evidence: [piece("catalogue", "1")] },
    { slug: "p-2", product: "hv", amount: 90, unit: "vm", from: "2005-09" },
    { slug: "p-3", product: "hv", amount: 1, addOn: true },
    ...Array.from({ length: 8 }, (_, at) => ({ slug: `q-${at}`, product: "hv", amount: at, edition: `E${at}` })), // prettier-ignore
  ],
  event: [
    { slug: "old", happenedOn: "2005-08-02", title: "Old" },
    { slug: "first-of-90", happenedOn: "2005-08-03", title: "First" },
    {
      slug: "shared",
      happenedOn: "2005-10-30",
      title: "Deal",
      vendors: ["northwind", "southwind"],
    },
  ],
  promise: [
    { slug: "late", promised: "Late.", dueUntil: "2005-06" },
    { slug: "soon", promised: "Soon.", dueUntil: "2006-06" },
    { slug: "some-day", promised: "Some day." },
    { slug: "theirs", vendor: "southwind", promised: "Theirs.", dueUntil: "2006" },
  ],
  support: [
    { slug: "s-1", product: "hv", dimension: "guest-os", target: "linux", level: "supported" },
    {
      slug: "s-2",
      product: "rival",
      dimension: "guest-os",
      target: "linux",
      level: "partial",
      note: "No sound.",
    },
    { slug: "s-3", product: "hv", target: "snapshots", level: "supported" },
    { slug: "s-4", product: "rival", target: "snapshots", level: "not-supported" },
    { slug: "s-5", product: "hv", target: "live-migration", level: "supported" },
    { slug: "s-6", product: "hv", target: "smp-guests", level: "supported" },
    { slug: "s-7", product: "rival", target: "smp-guests", level: "supported" },
  ],
  assessment: [
    { slug: "a-1", level: 0.9, observedOn: "2005-10-31" },
    { slug: "a-2", vendor: "southwind", level: 0.1, observedOn: "2005-10-31" },
  ],
  "market-figure": ["northwind", "southwind"].map((subject) => ({ subject, low: 10, high: 10 })),
});

function piece(source: string, credibility: string) {
  return { id: "e9", source, shows: "Says so.", credibility, reading: "verified", readOn: "2026-01-01" }; // prettier-ignore
}

const market = marketOn("2005-10-31", records);

/** What moved in the 90 days before. */
function changed(to: string | null) {
  const before = dayArchive(records, day("2005-08-02"));
  const scores = marketScores(before);
  const change = changeOf({ before: { day: before, scores }, after: market, revised: before.archive }, to); // prettier-ignore
  if (change === null) throw new Error("No change.");
  return change;
}

const shown = (brief: Brief | null): Brief => {
  if (brief === null) throw new Error("No brief.");
  return brief;
};
const brief = shown(vendorBriefOf(market, "northwind", changed(null)));
const slugs = ({ lines }: BriefList) => lines.map(({ record }) => record.slug);

describe("a vendor on two pages", () => {
  test("is nobody's when nobody is on record", () => {
    expect(vendorBriefOf(market, "nobody", changed(null))).toBeNull();
    expect(threatBriefOf(market, "nobody", changed(null))).toBeNull();
    expect(compareBriefOf(market, ["northwind", "nobody"], changed(null))).toBeNull();
    expect(compareBriefOf(market, ["northwind", "northwind"], changed(null))).toBeNull();
  });

  test("names overdue promises before those that fall due, open-ended ones last", () => {
    expect(slugs(brief.promises)).toEqual(["late", "soon", "some-day"]);
    expect(brief.promises.finding).toBe("2 promises fall due, 1 of them overdue");
    expect(brief.promises.lines.map(({ when }) => when)).toEqual([
      "Jun 2005, overdue",
      "Jun 2006",
      "open-ended",
    ]);
  });

  test("names support that ends within 18 months, to the day, soonest first", () => {
    expect(slugs(brief.ends)).toEqual(["hv-2", "hv-5", "hv-3"]);
    expect(brief.ends.lines[1]?.text).toBe("Northwind HV 5: active support ends");
  });

  test("has room for five prices, newest first, without add-ons, and counts the rest", () => {
    expect(brief.prices.lines).toHaveLength(5);
    expect(brief.prices.more).toBe(5); // 10 that hold, without the add-on
    expect(slugs(brief.prices)[0]).toBe("p-2");
    expect(brief.prices.lines[0]?.text).toBe("Northwind HV: USD 90 per vm");
  });

  test("says why nothing is on record where nothing is", () => {
    expect(brief.exploited.lines).toEqual([]);
    expect(brief.exploited.note).toBe("No list of them is on record by this day.");
    expect(brief.structure.note).toMatch(/^No market share was published/);
  });

  test("numbers each source once, in the order of the pages", () => {
    const lists = [brief.promises, brief.changes, brief.structure, brief.prices, brief.ends];
    const named = [
      ...brief.challengers.flatMap(({ rows }) => rows.flatMap(({ footnotes }) => footnotes)),
      ...lists.flatMap(({ lines }) => lines.flatMap(({ footnotes }) => footnotes)),
    ];
    expect([...new Set(named)]).toEqual(brief.citedSources.map(({ number }) => number));
    expect(brief.citedSources.map(({ number }) => number)).toEqual([1, 2]);
    expect(brief.citedSources.map(({ slug }) => slug)).toEqual(["almanac", "catalogue"]);
  });
});

describe("the threats to a vendor on two pages", () => {
  const threatsBrief = shown(threatBriefOf(market, "northwind", changed("northwind")));

  test("carry rank range, bounds and lines that add up", () => {
    const [row] = threatsBrief.challengers[0]?.rows ?? [];
    expect(row?.challenger.slug).toBe("southwind");
    const sum = row?.byLever.reduce((so, { points }) => so + points, 0);
    expect(sum).toBeCloseTo(row?.points ?? Number.NaN, 9);
  });

  test("follow the promises of the challengers too", () => {
    expect(slugs(threatsBrief.promises)).toContain("theirs");
  });
});

describe("two vendors on two pages", () => {
  const both = shown(compareBriefOf(market, ["southwind", "northwind"], changed(null)));

  test("stand in the order of the reader, with every criterion and each other's threat", () => {
    expect(both.vendors.map(({ slug }) => slug)).toEqual(["southwind", "northwind"]);
    expect(both.criteria).toHaveLength(11);
    expect(both.challengers.map(({ incumbent }) => incumbent.slug)).toEqual(["southwind", "northwind"]); // prettier-ignore
  });
});

describe("a battle card", () => {
  const card = battleCardOf(market, ["northwind", "southwind"]);

  test("is of two that are on record", () => {
    expect(battleCardOf(market, ["northwind", "nobody"])).toBeNull();
    expect(battleCardOf(market, ["northwind", "northwind"])).toBeNull();
  });

  test("names what both were checked for and differ in, capabilities first", () => {
    expect(card?.support.rows.map(({ label }) => label)).toEqual(["Snapshots", "Linux"]);
    expect(card?.support.title).toBe("They differ in 2 of what was checked for both");
    expect(card?.support.rows[0]?.cells.map(({ footnotes }) => footnotes)).toEqual([[1], [1]]);
  });

  test("says each score with its bounds in one line", () => {
    expect(card?.standing.rows.map(({ label }) => label)).toEqual([
      ...["Presence", "Rank on presence", "Direction", "Quadrant"],
    ]);
    expect(card?.standing.rows[0]?.cells[0]?.text).toMatch(/^\d+\.\d \(\d+\.\d to \d+\.\d\)$/);
  });

  test("says how much of the evidence is reliable and read", () => {
    const texts = card?.evidence.rows.map(({ cells }) => cells[0]?.text);
    expect(texts?.[1]).toMatch(/^\d+ of \d+ records?$/);
  });
});
