import { describe, expect, test } from "vitest";
import type { Lever } from "@/lib/domain/lever";
import { formulaInWords, threatInWords } from "@/lib/reports/threat/threat-words";
import { projectThreat } from "@/lib/scoring/projection";
import { method } from "@/lib/scoring/method";
import { threatCell } from "@/tests/support/invented-rows";
import { foundingFront, foundingMarket } from "../scoring/founding-threat";

const lever = (name: Lever, points: number) => ({ lever: name, points, known: true });

describe("a threat in one sentence", () => {
  const settled = [threatCell({ low: 5, high: 5, points: 5 })];
  test.each([
    {
      says: "N presses most by leverage (9.0) and price (5.0); every lever is on record.",
      levers: [lever("price", 5), lever("momentum", 1), lever("leverage", 9)],
      cells: settled,
    },
    {
      says: "N presses on nothing that is on record.",
      levers: [lever("price", 0)],
      cells: settled,
    },
    {
      says: "N presses most by price (5.0); price in desktop is not on record and could be up to 10.0.",
      levers: [lever("price", 5), lever("scale", 0)],
      cells: [...settled, threatCell()],
    },
    {
      says: "N presses most by price (5.0); capability in data centre is thinly recorded and could be up to 14.0.",
      levers: [lever("price", 5)],
      cells: [
        threatCell({ low: 9, high: 19 }), // the higher, but the surer
        threatCell({ lever: "capability", segment: "datacentre", low: 3, high: 14, known: true }),
      ],
    },
  ])("$says", ({ says, levers, cells }) => {
    expect(threatInWords("N", levers, cells)).toBe(says);
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
