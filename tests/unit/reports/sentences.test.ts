import { describe, expect, test } from "vitest";
import {
  marketDek,
  marketFinding,
  positionFinding,
  threatDek,
  threatFinding,
  vendorDek,
  vendorFinding,
} from "@/lib/reports/market/findings";
import { gain, positionRow, threatRow } from "@/tests/support/invented-rows";

const rank = (firstShare: number) => ({
  median: 1,
  low: 1,
  high: 2,
  of: 4,
  firstShare,
  firstWithinBounds: 0.4,
});
const two = ["Northwind", "Southwind"];
const four = [...two, "Eastwind", "Westwind"];

describe("the market in one sentence", () => {
  test.each([
    { row: {}, says: "Northwind leads the market; Southwind is its greatest threat" },
    {
      row: { presenceRank: rank(0.85) },
      says: "Northwind is ahead in the market; Southwind is its greatest threat",
    },
    {
      row: { presenceRank: rank(0.6) },
      says: "Northwind edges ahead, first in 60% of weightings; Southwind is its greatest threat",
    },
    {
      row: { tiedWith: two },
      says: "Northwind leads on what is on record; Southwind is its greatest threat",
    },
    {
      row: { tiedWith: two, presenceRank: rank(0.6) },
      says: "Northwind and Southwind tie for the lead; Southwind is Northwind’s greatest threat",
    },
    {
      row: { tiedWith: four, presenceRank: rank(0.6) },
      says: "Nobody leads the market: 4 vendors cannot be told apart on presence; Southwind is Northwind’s greatest threat",
    },
  ])("$says", ({ row, says }) => {
    expect(marketFinding([positionRow("Northwind", row)], [threatRow("Southwind")])).toBe(says);
  });

  test("without a challenger it stops after the lead", () => {
    expect(marketFinding([positionRow("Northwind")], [])).toBe("Northwind leads the market");
    expect(marketDek([positionRow("Northwind")], [])).toBe(
      "Northwind is first on presence in 95% of weightings, and in 40% when every value may lie anywhere within its bounds: it has 60.0 points where the evidence allows 50.0 to 70.0.",
    );
    expect(marketDek([], [])).toBe("Choose a later day, or add a product that ships.");
  });
});

describe("who threatens most", () => {
  test.each([
    { row: {}, says: "Southwind is Northwind’s greatest threat" },
    { row: { topShare: 0.85 }, says: "Southwind is ahead as Northwind’s greatest threat" },
    {
      row: { topShare: 0.6 },
      says: "Southwind edges ahead as Northwind’s greatest threat, top in 60% of weightings",
    },
    {
      row: { tiedWith: ["Eastwind", "Southwind"] },
      says: "On what is on record, Southwind is Northwind’s greatest threat",
    },
    {
      row: { tiedWith: ["Eastwind", "Southwind"], topShare: 0.6 },
      says: "Eastwind and Southwind tie as Northwind’s greatest threat",
    },
    {
      row: { tiedWith: four, topShare: 0.6 },
      says: "Southwind is Northwind’s greatest threat on points, among 4 that the evidence cannot tell apart",
    },
  ])("$says", ({ row, says }) => {
    expect(threatFinding("Northwind", [threatRow("Southwind", row)])).toBe(says);
  });

  test("nobody on record says so", () => {
    expect(threatFinding("Northwind", [])).toBe("Nobody on record threatens Northwind");
    expect(threatDek([])).toBe("No other vendor had a hypervisor on sale by this day.");
  });

  test.each([
    { gains: [], says: "Southwind has no pending promise on record." },
    {
      gains: [gain],
      says: "If its 1 pending promise is kept, the threat rises from 30.0 to 35.0 points; 32.5 are to be expected.",
    },
    {
      gains: [gain, gain],
      says: "If its 2 pending promises are kept, the threat rises from 30.0 to 35.0 points; 32.5 are to be expected.",
    },
  ])("of $gains.length promises: $says", ({ gains, says }) => {
    const ifKept = { expected: 32.5, allKept: 35, incumbentAlsoKeeps: 33, gains };
    expect(threatDek([threatRow("Southwind", { ifKept })])).toBe(
      `It presses. Southwind is the top threat in 95% of weightings, and in 40% when every lever may lie anywhere within its bounds. ${says}`,
    );
  });
});

describe("what the position chart shows", () => {
  const contender = positionRow("Eastwind", { quadrant: "Contender" });
  test.each([
    { rows: [contender], says: "No vendor is high on both presence and direction" },
    {
      rows: [positionRow("Northwind"), contender],
      says: "Only Northwind (95% of draws) is high on both presence and direction",
    },
    {
      rows: two.map((name) => positionRow(name)),
      says: "Northwind (95% of draws) and Southwind (95% of draws) are high on both presence and direction",
    },
  ])("$says", ({ rows, says }) => {
    expect(positionFinding(rows)).toBe(says);
  });
});

describe("where one vendor stands", () => {
  test.each([
    { quadrant: "Leader", quadrantShare: 0.8, says: "is a leader" },
    { quadrant: "Incumbent", quadrantShare: 0.8, says: "is an incumbent" },
    { quadrant: "Contender", quadrantShare: 0.79, says: "may be a contender" },
    { quadrant: "Niche", quadrantShare: 0.5, says: "may be a niche vendor" },
    { quadrant: "Niche", quadrantShare: 0.49, says: "has no sure place on record" },
  ] as const)("$quadrant in $quadrantShare of draws: $says", ({ says, ...row }) => {
    const found = positionRow("Northwind", { ...row, presenceRank: rank(0.5) });
    expect(vendorFinding(found)).toBe(`Northwind ${says}, ranked 1 (1 to 2) on presence`);
    expect(vendorDek(found).includes("so it is uncertain")).toBe(
      row.quadrantShare < 0.8 && row.quadrantShare >= 0.5,
    );
  });
});
