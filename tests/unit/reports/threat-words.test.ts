import { describe, expect, test } from "vitest";
import type { Lever } from "@/lib/domain/lever";
import { dayArchive } from "@/lib/reports/day-archive";
import { weakestGrade } from "@/lib/reports/threat/weakest-grade";
import type { Grade } from "@/lib/scoring/evidence-weight";
import { day } from "@/tests/support/founding-archive";
import { inventedRecords } from "@/tests/support/invented-day";
import { formulaInWords, threatInWords } from "@/lib/reports/threat/threat-words";
import { projectThreat } from "@/lib/scoring/projection";
import { method } from "@/lib/scoring/method";
import { foundingFront, foundingMarket } from "../scoring/founding-threat";

const lever = (name: Lever, points: number) => ({ lever: name, points, known: true });

describe("a threat in one sentence", () => {
  const b3: Grade = { reliability: "B", credibility: "3" };
  test.each([
    {
      says: "N presses most by leverage (9.0) and price (5.0); the weakest evidence behind them is B3 (usually reliable, possibly true).",
      levers: [lever("price", 5), lever("momentum", 1), lever("leverage", 9)],
      weakest: b3,
    },
    {
      says: "N presses on nothing that is on record.",
      levers: [lever("price", 0)],
      weakest: null,
    },
    {
      says: "N presses most by price (5.0); no record of its own stands behind them, and no record speaks to scale and momentum.",
      levers: [
        lever("price", 5),
        ...[lever("scale", 0), lever("momentum", 0)].map((one) => ({ ...one, known: false })),
      ],
      weakest: null,
    },
  ])("$says", ({ says, levers, weakest }) => {
    expect(threatInWords("N", levers, weakest)).toBe(says);
  });
});

describe("the weakest grade", () => {
  const piece = (source: string, credibility: string) => ({
    ...{ id: source === "good" ? "e1" : "e2", shows: "Says so." },
    ...{ source, credibility, reading: "cited" },
  });
  const { citations } = dayArchive(
    inventedRecords({
      source: [
        { slug: "good", reliability: "A" },
        { slug: "poor", reliability: "D" },
      ],
      event: [
        { slug: "sure", evidence: [piece("good", "1")] },
        { slug: "both", evidence: [piece("poor", "4"), piece("good", "2")] },
        { slug: "weak", evidence: [piece("poor", "3")] },
        { slug: "denied", evidence: [{ ...piece("poor", "5"), bearing: "against" }] },
      ],
    }),
    day("2026-11-24"),
  );
  const gradeOf = (...slugs: string[]) =>
    weakestGrade(citations, slugs.map((slug) => ({ kind: "event" as const, slug }))); // prettier-ignore

  test("is that of the weakest record, each as strong as its best evidence for it", () => {
    expect(gradeOf("sure", "both")).toEqual({ reliability: "A", credibility: "2" });
    expect(gradeOf("sure", "both", "weak")).toEqual({ reliability: "D", credibility: "3" });
  });

  test("is none where nothing speaks for a record, or none is there", () => {
    expect(gradeOf("denied", "not-on-record")).toBeNull();
    expect(gradeOf()).toBeNull();
  });
});

describe("a lever's numbers in words", () => {
  const found = projectThreat(
    {
      ...{ challenger: foundingFront("Microsoft"), incumbent: foundingFront("VMware") },
      ...{ market: foundingMarket, promises: [] },
    },
    method,
  );
  const [cell] = found?.today.cells ?? [];
  test.each([
    ["commonality", { challengerPresence: 1, marketPresence: 5 }, "1 of 5 products on sale there"],
    ["resources", { ties: 0.2, guests: 0, releases: null }, "ties 0.20 of the incumbent's means"],
    ["capability", { challengerCapability: 0.4, incumbentCapability: 0.8 }, "0.40 against 0.80, at most 1"], // prettier-ignore
    ["scale", { challengerSize: 39788, incumbentSize: null }, "revenue 39,788 against not known million US dollars"], // prettier-ignore
    ["leverage", { challengerLeverage: 1 }, "strongest tie 1.00"],
    ["price", { challengerPrice: 0, incumbentPrice: 1 }, "price 0.00 against 1.00"],
    ["momentum", { challengerMoves: 12, fullMoves: 20 }, "12 moves in twelve months; 20 would be full"], // prettier-ignore
  ] as const)("%s of %o reads “%s”", (name, numbers, says) => {
    expect(formulaInWords({ ...cell!, lever: name, numbers })).toBe(says);
  });
});
