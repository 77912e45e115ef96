import { expect, test } from "vitest";
import { quadrantNote, quadrantWords } from "@/components/charts/position/quadrant-words";
import { threatScale } from "@/components/charts/threat/threat-scale";
import { rankingOf } from "@/lib/reports/threat/threat-ranking";
import { marketOn } from "@/tests/support/founding-archive";

const market = marketOn("2005-10-31");
const [vendor] = market.positions;

test("a quadrant that few draws hold is told as such, not as held", () => {
  const few = { ...vendor!, quadrant: "Niche" as const, quadrantShare: 0.08 };
  expect(quadrantWords(few)).toBe("Niche in only 8%: uncertain");
  expect(quadrantNote(few)).toBe("only 8%");
  const most = { ...few, quadrantShare: 0.83 };
  expect([quadrantWords(most), quadrantNote(most)]).toEqual(["Niche in 83%", "Niche in 83%"]);
});

test("a market of any size has a scale", () => {
  const { rows } = rankingOf(market, vendor!.vendor.slug)!;
  const many = Array.from({ length: 200_000 }, () => rows[0]!);
  expect(threatScale(many)).toMatchObject({ max: threatScale(rows.slice(0, 1)).max });
});
