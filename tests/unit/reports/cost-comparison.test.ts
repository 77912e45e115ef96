import { describe, expect, test } from "vitest";
import { defaultFleet, readFleet } from "@/lib/domain/fleet";
import { isoDate } from "@/lib/domain/iso-date";
import { comparisonOf } from "@/lib/reports/price/cost-comparison";
import { costSheet } from "@/lib/reports/price/cost-sheet";
import { dayArchive } from "@/lib/reports/day-archive";
import { editionBeside } from "@/lib/reports/price/edition-name";
import { versionIn } from "@/lib/reports/price/price-offers";
import { priceListOf } from "@/lib/reports/price/price-list";
import { inventedRecords, type Said } from "@/tests/support/invented-day";
import { foundingArchive } from "@/tests/support/founding-archive";

const hv = [{ slug: "hv" }];
const costs = (said: Said, asOf = "2005-10-31") =>
  comparisonOf(dayArchive(inventedRecords(said), isoDate.parse(asOf)), defaultFleet);
const rowsOf = (said: Said, asOf?: string) =>
  costs(said, asOf).currencies.flatMap(({ currency, rows }) =>
    rows.map((row) => [currency, row.edition, row.perYear]),
  );

describe("what a fleet costs on a day", () => {
  test("prices of a currency stand together, by yearly cost, never converted", () => {
    const price = [
      { edition: "B", amount: 900 }, // 20 hosts × 900 ÷ 5 years
      { edition: "A", amount: 100 }, // 20 × 100 ÷ 5
      { edition: "C", amount: 500, currency: "EUR" }, // 20 × 500 ÷ 5
    ];
    expect(rowsOf({ product: hv, price })).toEqual([
      ["USD", "A", 400],
      ["USD", "B", 3_600],
      ["EUR", "C", 2_000],
    ]);
    expect(costs({ product: hv, price }).finding).toBe(
      "For 20 hosts, Northwind HV “B” costs 9.0 times as much as Northwind HV “A”",
    );
  });

  test("a price of a later day is not there, and neither is its end", () => {
    const before = { product: hv, price: [{ amount: 100, until: "2007" }] };
    const after = {
      ...before,
      price: [...before.price, { edition: "B", amount: 1, from: "2006" }],
    };
    expect(costs(after)).toEqual(costs(before));
    expect(rowsOf(after, "2006-12-31")).toHaveLength(2);
  });

  test("a new version's list replaces the old one's; support of an edition is added to it", () => {
    const price = [
      { edition: "2 Standard", amount: 100 },
      { edition: "3 Standard", amount: 200, from: "2005" },
      { edition: "3 Standard", amount: 10, kind: "support", term: "annual", from: "2005" },
    ];
    // 20 × 200 ÷ 5 + 20 × 10
    expect(rowsOf({ product: hv, price }, "2005-12-31")).toEqual([["USD", "3 Standard", 1_000]]);
  });

  test("a later price of the same edition and unit replaces one that nobody ended", () => {
    const price = [
      { edition: "A", amount: 100 },
      { edition: "A", amount: 200, from: "2005" }, // 20 × 200 ÷ 5
      { edition: "A", amount: 300, from: "2005", term: "annual" }, // 20 × 300: another term stays
      { edition: "A", amount: 400, from: "2005", currency: "EUR" }, // 20 × 400 ÷ 5
    ];
    expect(rowsOf({ product: hv, price }, "2005-12-31")).toEqual([
      ["USD", "A", 800],
      ["USD", "A", 6_000],
      ["EUR", "A", 1_600],
    ]);
    expect(rowsOf({ product: hv, price })).toEqual([["USD", "A", 400]]);
  });

  test("no public price is an answer, bundled is no cost of 0, free is free", () => {
    expect(costs({ product: hv }).unpriced.map(({ product }) => product.name)).toEqual([
      "Northwind HV",
    ]);
    const bundled = costs({ product: hv, price: [{ kind: "bundled", amount: 0 }] });
    expect([bundled.free, bundled.unpriced, bundled.uncounted.length]).toEqual([[], [], 1]);
    expect(costs({ product: hv, price: [{ kind: "free", amount: 0 }] }).free).toHaveLength(1);
  });

  test.each([
    ["VMware Infrastructure 3.5 Standard", "3.5"],
    ["Windows Server 2022 Datacenter", "2022"],
    ["5.x, boxed", "5.x"],
    ["VCF, 1-year term", null],
    ["Kit (3 hosts, 6 CPUs)", null],
    [null, null],
  ])("the version in %j is %j", (edition, version) => {
    expect(versionIn(edition)).toBe(version);
  });
});

describe("what an edition adds to the name of its product", () => {
  test.each([
    ["Azure Local", "Azure Local host fee", "host fee"],
    ["Microsoft Virtual Server 2005", "2005 Standard", "Standard"],
    ["Nutanix AHV", "AHV", null],
    ["Northwind HV", "Advanced HV", "Advanced HV"],
    ["VMware vSphere Foundation", "VVF", "VVF"],
    ["XenServer", "Server pack", "Server pack"], // a word, not the end of one
    ["XenServer", null, null],
  ])("%s, %j: %j", (product, edition, rest) => {
    expect(editionBeside(product, edition)).toBe(rest);
  });
});

describe("the published archive", () => {
  test.each(["2003-01-01", "2005-10-31", "2012-06-30", "2019-12-31", "2026-11-24"])(
    "as of %s, every cost is a number with a record, and every sheet row has every cell",
    (asOf) => {
      const list = priceListOf(dayArchive(foundingArchive, isoDate.parse(asOf)));
      const rows = [...list.costs.currencies.flatMap((group) => group.rows), ...list.costs.free];
      for (const row of rows) {
        expect(Number.isFinite(row.perYear) && row.perYear >= 0).toBe(true);
        expect(row.records[0]?.evidence.length).toBeGreaterThan(0);
        expect(row.from.slice(0, 4) <= asOf.slice(0, 4)).toBe(true);
      }
      const [head, ...body] = costSheet(list.costs).slice(4);
      expect(body.every((cells) => cells.length === head?.length)).toBe(true);
    },
  );

  test("20 hosts of 32 cores pay 640 × 135 a year for vSphere Foundation", () => {
    const today = comparisonOf(
      dayArchive(foundingArchive, isoDate.parse("2026-11-24")),
      defaultFleet,
    );
    const row = today.currencies
      .flatMap(({ rows }) => rows)
      .find(({ edition }) => edition === "VVF list, 2026");
    expect(row).toMatchObject({ perYear: 86_400, overFiveYears: 432_000 });
  });
});

describe("a fleet as typed", () => {
  test("keeps what is right, names what is wrong, and says what to enter", () => {
    const { fleet, errors } = readFleet({ hosts: "0", years: "3", coresPerSocket: "many" });
    expect(fleet).toEqual({ ...defaultFleet, years: 3 });
    expect(errors).toEqual({
      hosts: "Enter a whole number from 1 to 10,000.",
      coresPerSocket: "Enter a whole number from 1 to 256.",
    });
  });

  test("has no more Windows guests than machines", () => {
    const { fleet, errors } = readFleet({ virtualMachines: "10", windowsGuests: "11" });
    expect(fleet.windowsGuests).toBe(10);
    expect(errors.windowsGuests).toBe("Enter at most the 10 virtual machines there are.");
    expect(readFleet({ virtualMachines: "10" }).errors).toEqual({});
  });
});
