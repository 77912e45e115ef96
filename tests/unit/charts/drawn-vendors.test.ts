import { describe, expect, test } from "vitest";
import { drawnSlots, tieRuns } from "@/components/charts/position/drawn-vendors";

const vendor = (name: string, colourSlot: number | null) => ({ slug: name, name, colourSlot });

describe("vendors in one figure", () => {
  test("at most six keep their colour; a vendor without a slot takes none of them", () => {
    const vendors = [null, 1, 2, 3, 4, 5, 6, 7].map((slot) => vendor(`v${slot}`, slot));
    expect(drawnSlots(vendors)).toEqual([null, 1, 2, 3, 4, 5, 6, null]);
  });

  test("neighbours that the evidence cannot separate are one run", () => {
    const rows = [
      { vendor: vendor("Northwind", 1), tiedWith: ["Northwind"] },
      { vendor: vendor("Southwind", 2), tiedWith: ["Southwind", "Eastwind", "Westwind"] },
      { vendor: vendor("Eastwind", 3), tiedWith: ["Southwind", "Eastwind", "Westwind"] },
      { vendor: vendor("Westwind", 4), tiedWith: ["Southwind", "Eastwind", "Westwind"] },
    ];
    expect(tieRuns(rows)).toEqual([{ from: 1, to: 3 }]);
  });

  test("no tie, no run", () => {
    expect(tieRuns([{ vendor: vendor("Northwind", 1), tiedWith: ["Northwind"] }])).toEqual([]);
  });
});
