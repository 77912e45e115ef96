import { describe, expect, test } from "vitest";
import { partialDate } from "@/lib/domain/partial-date";
import { originOf } from "@/lib/scoring/coding/coding";
import { inventedDay, slugs } from "@/tests/support/invented-day";

const piece = (id: string, fields: object) => ({
  ...{ id, source: "almanac", shows: "Says so.", credibility: "2", reading: "cited", ...fields },
});
const on = (text: string) => partialDate.parse(text);

describe("what a record weighs", () => {
  test.each([
    { says: "the best of what speaks for it, not the sum", evidence: [piece("e1", {}), piece("e2", { credibility: "4" })], weight: 0.7 }, // prettier-ignore
    { says: "a source nobody described cannot be judged", evidence: [piece("e1", { source: "elsewhere" })], weight: Math.sqrt(0.5 * 0.7) }, // prettier-ignore
    { says: "nothing, where all speaks against it", evidence: [piece("e1", { bearing: "against" })], weight: 0 }, // prettier-ignore
  ])("$says", ({ evidence, weight }) => {
    const coding = inventedDay({ product: [{ slug: "hv", evidence }] });
    expect(coding.weigh(coding.archive.product[0]!, null, null)).toBeCloseTo(weight, 12);
  });

  test("ages from the last day it could have held, and never before the day", () => {
    const coding = inventedDay({ product: [{ slug: "hv" }] });
    const [hv] = coding.archive.product;
    expect(coding.weigh(hv!, on("2005-10"), 30)).toBeCloseTo(0.7, 12); // until 31 October: fresh
    expect(coding.weigh(hv!, on("2005-10-01"), 30)).toBeCloseTo(0.35, 12); // one half-life
    expect(coding.weigh(hv!, on("2006"), 30)).toBeCloseTo(0.7, 12);
  });

  test("has an origin only where the place in the source is known", () => {
    const { product } = inventedDay({ product: [{ evidence: [piece("e1", {})] }, {}] }).archive;
    expect(product.map((it) => originOf(it, "hv"))).toEqual([null, "almanac p. 4 hv"]);
  });
});

describe("what a vendor had on sale", () => {
  const coding = inventedDay({
    product: [
      { slug: "on-sale" },
      { slug: "ended", endedOn: "2005-10-31" },
      { slug: "ends-tomorrow", endedOn: "2005-11-01" },
      { slug: "announced", firstReleasedOn: null },
      { slug: "sold-off", vendors: [{ vendor: "northwind", until: "2004" }, { vendor: "southwind", from: "2005-01-01" }] }, // prettier-ignore
      { slug: "bought", vendors: [{ vendor: "southwind", until: "2004" }, { vendor: "northwind", from: "2005-01-01" }] }, // prettier-ignore
      { slug: "tool", category: "management", vendors: [{ vendor: "westwind" }] },
    ],
  });

  test("is what it made on the day, had shipped and had not ended", () => {
    expect(slugs(coding.shipped("northwind"))).toEqual(["bought", "ends-tomorrow", "on-sale"]);
    expect(slugs(coding.madeBy("northwind"))).toContain("announced");
  });

  test("is a hypervisor or it does not make the vendor one to score", () => {
    expect(coding.sells("northwind")).toBe(true);
    expect(coding.sells("westwind")).toBe(false);
  });
});

describe("within a span of days up to the day", () => {
  test.each([
    ["2005-10-31", true],
    ["2005-10-22", true],
    ["2005-10-21", false], // ten days are the day and nine before it
    ["2005-11-01", false],
    ["2005-11", false],
    ["2005-10", true],
    [null, false],
  ])("%s lies within ten days: %s", (date, within) => {
    expect(inventedDay({}).within(date === null ? null : on(date), 10)).toBe(within);
  });
});
