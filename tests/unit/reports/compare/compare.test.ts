import { describe, expect, test } from "vitest";
import { productsCompared } from "@/lib/reports/compare/compare-products";
import { vendorsCompared } from "@/lib/reports/compare/compare-vendors";
import { choicesOf } from "@/lib/reports/compare/compare-choices";
import { criterionRows } from "@/lib/reports/compare/criterion-rows";
import { withSecondDay } from "@/lib/reports/compare/two-days";
import { inventedRecords } from "@/tests/support/invented-day";
import { marketOn } from "@/tests/support/founding-archive";

const by = (vendor: string) => [{ vendor }];
const records = inventedRecords({
  vendor: [
    { slug: "northwind" },
    { slug: "southwind", name: "Southwind" },
    { slug: "late", name: "Late", foundedOn: "2009-01-01" },
  ],
  product: [
    { slug: "hv" },
    { slug: "desk", name: "Desk", category: "desktop-hypervisor" },
    { slug: "rival", name: "Rival", vendors: by("southwind") },
    { slug: "gone", name: "Gone", vendors: by("southwind"), endedOn: "2004" },
  ],
  release: [{ slug: "hv-2" }, { slug: "rival-1", product: "rival", version: "1" }],
  support: [
    { slug: "s-1", product: "hv", target: "smp-guests", level: "supported" },
    { slug: "s-2", product: "rival", target: "smp-guests", level: "not-supported" },
    { slug: "s-3", product: "hv", target: "live-migration", level: "supported" },
    { slug: "s-4", product: "desk", target: "smp-guests", level: "partial" },
    { slug: "s-5", product: "rival", target: "snapshots", level: "supported" },
    { slug: "s-6", product: "hv", target: "snapshots", level: "supported" },
  ],
  price: [
    { slug: "p-1", product: "hv", amount: 3000 },
    { slug: "p-2", product: "rival", amount: 1000 },
    { slug: "p-3", product: "rival", amount: 90, unit: "vm" },
    { slug: "p-4", product: "hv", amount: 2000, from: "2007" },
  ],
  alliance: [{ slug: "tie", partner: "southwind" }],
  promise: [{ slug: "kept", vendor: "southwind" }],
  outcome: [{ of: "kept", verdict: "kept" }],
  assessment: [
    { slug: "a-1", level: 0.9, observedOn: "2005-10-31" },
    { slug: "a-2", vendor: "southwind", level: 0.1, observedOn: "2005-10-31" },
  ],
  "market-figure": ["northwind", "southwind"].map((subject) => ({ subject, low: 10, high: 10 })),
});
const market = marketOn("2005-10-31", records);
const both = vendorsCompared(market, ["northwind", "southwind"]);
const rowsOf = (comparison: typeof both, title: string) =>
  comparison.sections.find((section) => section.title === title)?.rows ?? [];
const texts = (comparison: typeof both, title: string) =>
  Object.fromEntries(rowsOf(comparison, title).map(({ label, cells }) => [label, cells.map(({ text }) => text)])); // prettier-ignore

describe("vendors side by side", () => {
  test("stand in the order of the reader", () => {
    const turned = vendorsCompared(market, ["southwind", "northwind"]);
    expect(turned.columns.map(({ slug }) => slug)).toEqual(["southwind", "northwind"]);
    expect(turned.sections[0]?.rows[0]?.cells).toEqual(
      both.sections[0]?.rows[0]?.cells.toReversed(),
    );
  });

  test("show what they make by category, without what has ended", () => {
    expect(texts(both, "Products by category")).toEqual({
      "Desktop hypervisor": ["Desk", "none on record"],
      "Server hypervisor": ["Northwind HV", "Rival"],
    });
  });

  test("answer by their best product, and not checked is not no", () => {
    expect(texts(both, "Capability")).toEqual({
      "Live migration": ["Supported: Northwind HV", "not checked"],
      "SMP guests": ["Supported: Northwind HV", "Not supported: Rival"],
      Snapshots: ["Supported: Northwind HV", "Supported: Rival"],
    });
  });

  test("are alike where the level is the same, whichever product has it", () => {
    expect(rowsOf(both, "Capability").map(({ label, differs }) => [label, differs])).toEqual([
      ["Live migration", true],
      ["SMP guests", true],
      ["Snapshots", false],
    ]);
  });

  test("are priced only where two share currency, unit and term on the day", () => {
    expect(texts(both, "Prices in comparable units")).toEqual({
      "USD per server": ["USD 3,000, Northwind HV", "USD 1,000, Rival"],
    });
  });

  test("show promises with their interval, and no record as none", () => {
    expect(texts(both, "Promises")["Kept on time"]).toEqual(["none on record", "1 of 1"]);
    expect(texts(both, "Promises")["Chance of the next"]?.[1]).toMatch(
      /^\d+%, \d+% to (over )?\d+%$/,
    );
  });

  test("show their ties with one another", () => {
    expect(texts(both, "Ties")["With Southwind"]).toEqual(["oem tie in force", "itself"]);
  });

  test("name who is pressed by whom among them alone", () => {
    expect(both.threats.map(({ incumbent, rows }) => [incumbent.slug, rows.length])).toEqual([
      ["northwind", 1],
      ["southwind", 1],
    ]);
  });

  test("one that is not on record by the day is left out and named", () => {
    const { columns, problems } = vendorsCompared(market, ["northwind", "late", "nobody"]);
    expect(columns.map(({ slug }) => slug)).toEqual(["northwind"]);
    expect(problems.map((words) => /“(.*?)”/.exec(words)?.[1])).toEqual(["late", "nobody"]);
  });

  test("one alone, and none, say what to do", () => {
    expect(vendorsCompared(market, ["northwind"]).finding).toBe(
      "Northwind alone: add another to compare",
    );
    expect(vendorsCompared(market, []).finding).toBe("Choose the vendors to compare");
  });
});

describe("ahead on a criterion", () => {
  const at = (low: number, high: number) => ({ low, point: (low + high) / 2, high });
  const column = (name: string, bounds: ReturnType<typeof at>) => {
    const [first] = market.positions;
    const criteria = first!.presence.criteria
      .slice(0, 1)
      .map((criterion) => ({ ...criterion, ...bounds }));
    const none = { ...first!.direction, criteria: [] };
    return { name, position: { ...first!, presence: { ...first!.presence, criteria }, direction: none } }; // prettier-ignore
  };
  const aheadOf = (...columns: ReturnType<typeof column>[]) => criterionRows(columns)[0]?.ahead;

  test("is who lies above all others with all of its bounds", () => {
    expect(aheadOf(column("A", at(0.1, 0.2)), column("B", at(0.3, 0.4)))).toBe("B");
    expect(aheadOf(column("A", at(0.1, 0.3)), column("B", at(0.3, 0.4)))).toBeNull();
    expect(
      aheadOf(column("A", at(0.1, 0.2)), column("B", at(0.5, 0.6)), column("C", at(0.5, 0.6))),
    ).toBeNull();
  });

  test("is nobody where only one is rated", () => {
    const rated = column("A", at(0.5, 0.6));
    expect(criterionRows([rated, { name: "B", position: null }])[0]).toMatchObject({
      ahead: null,
      bounds: [{ low: 0.5 }, null],
    });
  });
});

describe("products side by side", () => {
  const pair = productsCompared(market, ["hv", "rival"]);

  test("count their differences among what was checked for all of them", () => {
    expect(pair.finding).toBe("Northwind HV and Rival differ in 1 of 2 answers checked for all of them"); // prettier-ignore
    expect(pair.dek).toContain("for 1 of these somebody has still to look");
  });

  test("say what each is, with its newest release", () => {
    expect(texts(pair, "What they are")["Maker"]).toEqual(["Northwind", "Southwind"]);
    expect(texts(pair, "What they are")["Newest release"]).toEqual(["2, 20 Jun 2005", "1, 20 Jun 2005"]); // prettier-ignore
  });

  test("of one maker show that maker once", () => {
    expect(productsCompared(market, ["hv", "desk"]).positions).toHaveLength(1);
  });
});

test("on two days each answer that changed says what it was on the second", () => {
  const then = vendorsCompared(marketOn("2007-12-31", records), ["northwind", "southwind"], true);
  const sections = withSecondDay(both.sections, then.sections);
  const price = sections.find(({ title }) => title.startsWith("Prices"))?.rows[0];
  expect(price).toMatchObject({
    cells: [
      { text: "USD 3,000, Northwind HV", second: "USD 2,000, Northwind HV" },
      { text: "USD 1,000, Rival", second: null },
    ],
  });
});

test("what could be compared are the rated vendors, and pairs of one category", () => {
  const { vendors, products } = choicesOf(market);
  expect(vendors.map(({ slug }) => slug)).toEqual(
    market.positions.map(({ vendor }) => vendor.slug),
  );
  expect(products.map(({ category }) => category)).toEqual(["server-hypervisor"]);
});
