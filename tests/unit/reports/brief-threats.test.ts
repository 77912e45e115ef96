import { expect, test } from "vitest";
import { briefThreats } from "@/lib/reports/threat/brief-threats";
import { threatBand } from "@/lib/scoring/threat-score";
import { method } from "@/lib/scoring/method";
import { foundingArchive, marketOn } from "@/tests/support/founding-archive";

const { day, scores } = marketOn("2005-10-31", foundingArchive);

test("a vendor's page names its greatest threats, by points, then name", () => {
  const { market } = scores;
  const own = market[0]!;
  const expected = market
    .filter((rival) => rival !== own)
    .map((rival) => ({
      name: day.citations.names.vendor(rival.vendor),
      points: threatBand(rival, own, market, method)!.points,
    }))
    .toSorted((a, b) => b.points - a.points || a.name.localeCompare(b.name));
  const found = briefThreats(day.citations, scores, own.vendor);
  expect(found.threatsTo.map(({ vendor, points }) => ({ name: vendor.name, points }))).toEqual(
    expected.slice(0, 20),
  );
  expect(found.rivals).toBe(expected.length);
});

test("of many that tie for the last place named, names decide", () => {
  const [own, rival] = scores.market;
  const ties = Array.from({ length: 30 }, (_, at) => ({
    ...rival!,
    vendor: `tie-${String(29 - at).padStart(2, "0")}`,
  }));
  const found = briefThreats(day.citations, { ...scores, market: [own!, ...ties] }, own!.vendor);
  expect(found.threatsTo.map(({ vendor }) => vendor.slug)).toEqual(
    ties.map(({ vendor }) => vendor).toSorted().slice(0, 20), // prettier-ignore
  );
});
