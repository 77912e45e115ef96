import { describe, expect, test } from "vitest";
import type { Archive } from "@/lib/domain/archive";
import { historyOf, type MarketHistory } from "@/lib/reports/history/market-history";
import { rankHistory } from "@/lib/reports/history/rank-history";
import { vendorTrends } from "@/lib/reports/history/vendor-trend";
import { day, foundingArchive, marketOn } from "@/tests/support/founding-archive";
import { inventedRecords, type Said } from "@/tests/support/invented-day";

const makers: Said = {
  vendor: [{ slug: "northwind" }, { slug: "southwind", name: "Southwind", endedOn: "2005-02" }],
  product: [
    { slug: "hv" },
    { slug: "rival", vendors: [{ vendor: "southwind" }], firstReleasedOn: "2004-02" },
  ],
};
/** Enough is known of both to rate them; nothing they do not say of themselves. */
const figure = { low: 100, high: 100, publishedOn: "2003-01", segment: "known of old" };
const known: Said = {
  ...makers,
  "market-figure": ["northwind", "southwind"].map((subject) => ({ ...figure, subject })),
};
const tie = { slug: "tie", partner: "ibm", from: "2004-04" };
const archive = inventedRecords({ ...known, alliance: [tie] });

const lineOf = (history: MarketHistory, slug: string) =>
  history.vendors.find(({ vendor }) => vendor.slug === slug);
const pointOn = (of: Archive, slug: string, on: string) => {
  const history = historyOf(of, day("2005-06-15"));
  return lineOf(history, slug)?.points[history.days.indexOf(day(on))] ?? null;
};

describe("the history of the market", () => {
  test("has a point for every quarter end, and ends on the day itself", () => {
    expect(historyOf(archive, day("2003-08-05")).days).toEqual([
      ...["2003-03-31", "2003-06-30", "2003-08-05"],
    ]);
    expect(historyOf(archive, day("2003-06-30")).days).toEqual(["2003-03-31", "2003-06-30"]);
  });

  test("a record that became public later changes nothing earlier", () => {
    const later = inventedRecords({
      ...{ ...known, alliance: [tie, { slug: "new", partner: "hp", from: "2005-04" }] },
      event: [{ happenedOn: "2005-05-02" }],
    });
    const until = (of: Archive) => JSON.stringify(historyOf(of, day("2005-04-29")));
    expect(until(later)).toBe(until(archive));
    expect(pointOn(later, "northwind", "2005-06-15")).not.toEqual(
      pointOn(archive, "northwind", "2005-06-15"),
    );
  });

  test("a vendor has no points before it ships and after it ends", () => {
    const scored = lineOf(historyOf(archive, day("2005-06-15")), "southwind")?.points;
    expect(scored?.map((point) => point !== null)).toEqual([
      ...[false, false, false, false, true, true, true, true, false, false],
    ]);
  });

  test("the last point is the score of the day", () => {
    const history = historyOf(foundingArchive, day("2006-05-11"));
    for (const { slug, position } of marketOn("2006-05-11").scores.vendors) {
      const { points, low, high, confidence } = position.presence;
      expect(lineOf(history, slug)?.points.at(-1)?.presence).toEqual({
        ...{ points, low, high, confidence },
      });
    }
  });
});

describe("why a vendor moved", () => {
  test("a first answer is a jump in what is known", () => {
    const { presenceCause } = pointOn(archive, "northwind", "2004-06-30") ?? {};
    expect(presenceCause).toMatchObject({ kind: "coverage", answered: ["ecosystem"] });
  });

  test("a product in a second segment is the market: nothing more is known than before", () => {
    const wider = inventedRecords({
      ...known,
      product: [
        ...(makers.product ?? []),
        { slug: "desk", category: "desktop-hypervisor", firstReleasedOn: "2004-05" },
      ],
    });
    const { presenceCause } = pointOn(wider, "northwind", "2004-06-30") ?? {};
    expect(presenceCause).toMatchObject({ kind: "market", answered: [], silent: [] });
    expect(presenceCause?.by).toBeGreaterThan(1);
  });

  test("a quarter without a record is the age of the evidence", () => {
    const counted = inventedRecords({
      ...makers,
      "market-figure": [{ low: 90_000, high: 90_000, publishedOn: "2004-05" }],
    });
    const { presenceCause } = pointOn(counted, "northwind", "2004-09-30") ?? {};
    expect(presenceCause).toMatchObject({ kind: "ageing" });
    expect(presenceCause?.by).toBeLessThan(0);
  });

  test("entries, jumps and exits stand in words beside the quarter", () => {
    const trends = vendorTrends(historyOf(archive, day("2005-06-15")));
    const notes = (slug: string) =>
      trends.find(({ vendor }) => vendor.slug === slug)?.steps.flatMap((step) => step.notes);
    expect(notes("southwind")).toEqual([
      ...["Enters: first scored", "Leaves: no longer a maker with a hypervisor on sale"],
    ]);
    expect(notes("northwind")?.join()).toContain("1 criterion newly answered (ecosystem)");
  });
});

describe("ranks over the quarters", () => {
  const rivalLearnt = inventedRecords({
    ...known,
    alliance: [{ slug: "theirs", vendor: "southwind", from: "2004-07" }],
  });

  test("a rank lost because more became known of a rival is no move of the market", () => {
    const { changes } = rankHistory(historyOf(rivalLearnt, day("2004-12-31")));
    const lost = changes.find(({ vendor, from }) => vendor.slug === "northwind" && from === 1);
    expect(lost).toMatchObject({ name: "Q3 2004", to: 2, market: false });
  });

  test("no two lines run on one row, and equal points share a rank", () => {
    const { lines } = rankHistory(historyOf(inventedRecords(known), day("2004-06-30")));
    const last = lines.map(({ places }) => places.at(-1));
    expect(last.map((place) => place?.rank)).toEqual([1, 1]);
    expect(last.map((place) => place?.row).toSorted()).toEqual([1, 2]);
  });

  test("the title counts the quarters of the leader", () => {
    expect(rankHistory(historyOf(archive, day("2004-12-31"))).finding).toMatch(
      /^On points, Northwind has led in 8 of 8 quarters; Southwind has been second since Q2 2004/,
    );
  });
});
