import { describe, expect, test } from "vitest";
import { promiseCredibility, roadmap } from "@/lib/scoring/coding/direction";
import { inventedDay, slugs, type Said } from "@/tests/support/invented-day";

/** What each item on the roadmap was read as, by slug. */
function items(said: Said, asOf?: string): Record<string, number> {
  const [entry] = roadmap(inventedDay(said, asOf), "northwind");
  return Object.fromEntries(
    (entry?.observations ?? []).map(
      ({ records, value }) => [records[0]?.slug ?? "", value.mid] as const,
    ),
  );
}

describe("what a promise shows of a vendor's direction", () => {
  const promise = [
    { slug: "dated", dueUntil: "2006" },
    { slug: "assumed", dueUntil: "2006", dueAssumed: true, dueReason: "Next year.", product: "hv" },
    { slug: "named", product: "hv" },
    { slug: "vague" },
    { slug: "overdue", dueUntil: "2005-09", product: "hv" },
    { slug: "kept", dueUntil: "2005-09" },
    { slug: "theirs", vendor: "southwind" },
  ];
  const outcome = [{ of: "kept", verdict: "kept" }];

  test("a source's own date counts most; an assumed one is none; an overdue one is vague", () => {
    expect(items({ promise, outcome })).toEqual({
      ...{ dated: 0.75, assumed: 0.5, named: 0.5, vague: 0.25, overdue: 0.25 },
    });
  });
});

describe("what the last twelve months' news shows", () => {
  test.each([
    { says: "a release has shipped", event: { kind: "product-release" }, value: 0.75 },
    {
      says: "news of a product is named",
      event: { kind: "roadmap", products: ["hv"] },
      value: 0.5,
    },
    { says: "news of none is vague", event: { kind: "product-announcement" }, value: 0.25 },
    { says: "the other vendor named has it too", event: { kind: "roadmap", vendors: ["southwind", "northwind"] }, value: 0.25 }, // prettier-ignore
  ])("$says", ({ event, value }) => {
    expect(items({ event: [{ slug: "news", ...event }] })).toEqual({ news: value });
  });

  test("a deal is no announcement, and old or others' news is not heard", () => {
    const kind = "roadmap";
    const event = [
      { kind: "alliance" },
      { kind, happenedOn: "2004-10-31" },
      { kind, vendors: ["southwind"] },
    ];
    expect(items({ event })).toEqual({});
  });

  test("of two readings of one event only the preferred is heard", () => {
    const both = { kind: "roadmap", conflictGroup: "g" };
    const event = [
      { slug: "a", ...both },
      { slug: "b", ...both, preferred: false },
    ];
    expect(items({ event })).toEqual({ a: 0.25 });
  });
});

describe("the on-time record as a criterion", () => {
  const promise = [
    { slug: "kept", dueUntil: "2005-05" },
    { slug: "late", dueUntil: "2005-03" },
    { slug: "overdue", dueUntil: "2005-09" },
    { slug: "pending", dueUntil: "2006" },
  ];
  const outcome = [
    { of: "kept", verdict: "kept" },
    { of: "late", verdict: "late" },
  ];

  test("is one reading of all that came due, with its interval and the weight of all", () => {
    const coding = inventedDay({ promise, outcome });
    const [reading] = promiseCredibility(coding, "northwind")[0]?.observations ?? [];
    expect(reading?.label).toBe("1 of 3 promises that came due kept on time");
    expect(slugs(reading?.records ?? [])).toEqual(["kept", "late", "overdue"]);
    expect(reading?.weight).toBeCloseTo(3 * 0.7, 12); // three times B2
    expect(reading?.value.mid).toBeCloseTo(1.5 / 4, 12); // Jeffreys: (1 + ½) ÷ (3 + 1)
    expect(reading?.value.low).toBeLessThan(0.2);
    expect(reading?.value.high).toBeGreaterThan(0.6);
  });

  test("is no reading while nothing has come due", () => {
    const coding = inventedDay({ promise: promise.slice(3) });
    expect(promiseCredibility(coding, "northwind")[0]?.observations).toEqual([]);
  });
});
