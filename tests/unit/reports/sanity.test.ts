import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { recordKinds } from "@/lib/domain/archive";
import { formatPoints } from "@/lib/format/numbers";
import { rankingOf } from "@/lib/reports/threat/threat-ranking";
import { foundingArchive, marketOn } from "@/tests/support/founding-archive";

const page = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../../data/method/${name}`, import.meta.url)), "utf8");

/** The rows of a page's tables whose first cell is a day, cell by cell. */
function rowsOf(text: string): string[][] {
  return text
    .split("\n")
    .filter((line) => /^\| \d{4}-\d{2}-\d{2} +\|/.test(line))
    .map((line) => line.split("|").slice(1, -1).map((cell) => cell.trim())); // prettier-ignore
}

const published = rowsOf(page("sanity.md"));

describe("the published table of leaders and threats", () => {
  test("has a row for every year end from 2004 on, and today", () => {
    const days = Array.from({ length: 22 }, (_, at) => `${2004 + at}-12-31`);
    expect(published.map(([day]) => day)).toEqual([...days, "2026-11-24"]);
  });

  test("names only records of the archive", () => {
    const slugs = new Set(recordKinds.flatMap((kind) => foundingArchive[kind].map((it) => it.slug))); // prettier-ignore
    const named = published.flatMap((cells) => [...(cells[4] ?? "").matchAll(/`([^`]+)`/g)].map((found) => found[1])); // prettier-ignore
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((slug) => !slugs.has(slug ?? ""))).toEqual([]);
  });

  test.each(["2004-12-31", "2005-12-31", "2010-12-31", "2015-12-31", "2020-12-31", "2026-11-24"])(
    "says of %s what the method says",
    (day) => {
      const [, leader, , threats] = published.find(([of]) => of === day) ?? [];
      const market = marketOn(day);
      const [first] = market.positions;
      expect(leader).toBe(`${first!.vendor.name} ${formatPoints(first!.presence.points)}`);
      const top = (rankingOf(market, "vmware")?.rows ?? [])
        .slice(0, 3)
        .map(({ challenger, points }) => `${challenger.name} ${formatPoints(points)}`);
      expect(threats).toBe(top.length === 0 ? "none can be ranked" : top.join(", "));
    },
  );
});

test.each(rowsOf(page("eras.md")).map(([day, rated, unrated]) => ({ day, rated, unrated })))(
  "the page on eras says how many are rated on $day",
  ({ day, rated, unrated }) => {
    const { scores } = marketOn(day ?? "");
    expect([scores.vendors.length, scores.unrated.length].map(String)).toEqual([rated, unrated]);
  },
);
