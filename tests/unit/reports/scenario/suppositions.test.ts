import { describe, expect, test } from "vitest";
import { recordKinds } from "@/lib/domain/archive";
import { readChange } from "@/lib/domain/scenario";
import { promiseRows } from "@/lib/reports/promise/promise-rows";
import { applyChanges } from "@/lib/reports/scenario/apply-changes";
import { recordSuppositions } from "@/lib/reports/scenario/record-suppositions";
import type { Supposition } from "@/lib/reports/scenario/supposition";
import { vendorSuppositions } from "@/lib/reports/scenario/vendor-suppositions";
import { marketOn } from "@/tests/support/founding-archive";
import { inventedRecords } from "@/tests/support/invented-day";

const by = (vendor: string) => [{ vendor }];
const terms = { currency: "USD", unit: "socket", term: "perpetual" };
const records = inventedRecords({
  vendor: [{ slug: "northwind" }, { slug: "southwind", name: "Southwind" }, { slug: "idle" }],
  product: [
    { slug: "hv", name: "HV" },
    { slug: "hv-2", name: "HV Two" },
    { slug: "rival", name: "Rival", vendors: by("southwind") },
  ],
  promise: [
    { slug: "soon", dueUntil: "2006-03-31", graceDays: 10 },
    { slug: "overdue", dueUntil: "2005-09-30" },
    { slug: "some-day" },
    { slug: "done", dueUntil: "2005-12-31" },
  ],
  outcome: [{ of: "done", verdict: "kept" }],
  price: [
    { slug: "p", product: "hv", amount: 1001, ...terms },
    { slug: "by-the-box", product: "rival", amount: 100, currency: "USD", unit: "other" },
  ],
  event: [{ slug: "deal", happenedOn: "2001" }],
  assessment: [
    { slug: "a-1", level: 0.9, observedOn: "2005-10-31" },
    { slug: "a-2", vendor: "southwind", level: 0.1, observedOn: "2005-10-31" },
  ],
  support: [{ slug: "s", observedOn: "2005-10-31" }],
  "market-figure": ["northwind", "southwind"].map((subject) => ({ subject, low: 10, high: 10 })),
});
const market = marketOn("2005-10-31", records);
const words = (all: readonly Supposition[]) => all.map(({ word }) => word);
const about = (kind: (typeof recordKinds)[number], slug: string) =>
  words(recordSuppositions(market, { kind, slug }));

describe("what a page offers to suppose", () => {
  test.each([
    // Late by 90 days after the ten of grace: 31 March + 100 days.
    { slug: "soon", offered: ["kept:soon", "late:soon:2006-07-09", "dropped:soon"] },
    { slug: "overdue", offered: ["late:overdue:2005-10-31", "dropped:overdue"] },
    { slug: "some-day", offered: ["kept:some-day", "dropped:some-day"] },
    { slug: "done", offered: [] },
  ])("of the promise $slug: $offered", ({ slug, offered }) => {
    const said = about("promise", slug).filter((word) => !word.startsWith("withdraw:"));
    expect(said).toEqual(offered);
    const row = promiseRows(market.day).find(({ record }) => record.slug === slug);
    expect(words(row?.whatIf ?? [])).toEqual(offered);
  });

  test("of a price that compares, half of it to the cent", () => {
    expect(about("price", "p")[0]).toBe("price:hv:500.5");
    expect(about("price", "by-the-box").some((word) => word.startsWith("price:"))).toBe(false);
  });

  test("that a record were withdrawn, only of one that a score rests on", () => {
    expect(about("assessment", "a-1")).toEqual(["withdraw:assessment:a-1"]);
    expect(about("market-figure", "market-figure-1")).toHaveLength(1);
    expect(about("event", "deal")).toEqual([]);
    expect(about("vendor", "northwind")).toEqual([]);
    expect(about("product", "hv")).toEqual([]);
  });

  test("of a rated vendor, that the first of the others takes it over, or a product leaves", () => {
    expect(words(vendorSuppositions(market, "northwind"))).toEqual([
      "merge:northwind:southwind",
      "spin-off:northwind:hv",
    ]);
    expect(words(vendorSuppositions(market, "southwind"))).toEqual(["merge:southwind:northwind"]);
    expect(vendorSuppositions(market, "idle")).toEqual([]);
  });

  test.each(["2005-10-31", "2016-09-07", "2026-11-23"])(
    "on %s: all can be made, one by one",
    { timeout: 120_000 },
    (day) => {
      const real = marketOn(day);
      const { archive } = real.day;
      const some = <T>(list: readonly T[]) => list.filter((_, at) => at % 40 === 0);
      const offered = [
        ...promiseRows(real.day).flatMap(({ whatIf }) => whatIf),
        ...archive.vendor.flatMap(({ slug }) => vendorSuppositions(real, slug)),
        ...recordKinds.flatMap((kind) =>
          some(archive[kind].map(({ slug }) => slug)).flatMap((slug) =>
            recordSuppositions(real, { kind, slug }),
          ),
        ),
      ];
      expect(offered.length).toBeGreaterThan(5);
      for (const { word } of offered) {
        const change = readChange(word);
        expect(change, word).not.toBeNull();
        expect(applyChanges(real.day, change === null ? [] : [change]).notApplied, word).toEqual(
          [],
        );
      }
    },
  );
});
