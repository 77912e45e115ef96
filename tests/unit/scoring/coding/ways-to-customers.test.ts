import { describe, expect, test } from "vitest";
import { strongestWays } from "@/lib/scoring/coding/ways-to-customers";
import { inventedDay, type Said } from "@/tests/support/invented-day";

const ways = (said: Said, segment?: Parameters<typeof strongestWays>[2]) =>
  strongestWays(inventedDay(said), "northwind", segment).map(({ id, value }) => [id, value.mid]);

describe("the strongest way to customers", () => {
  const bundled = { slug: "hv", licenceModel: "bundled" };

  test("what comes inside another product opens the door as an OEM tie does", () => {
    expect(ways({ product: [bundled] })).toEqual([["route-to-market hv", 0.75]]);
    expect(ways({ product: [bundled] }, "server")).toEqual([["route-to-market hv", 0.75]]);
    expect(ways({ product: [bundled] }, "desktop")).toEqual([]);
  });

  test("a product sold by itself is no way to customers", () => {
    expect(ways({ product: [{ slug: "hv" }] })).toEqual([]);
  });

  test("a strong tie of long ago gives way to a weaker one of today", () => {
    const old = { slug: "old", kind: "leverage", from: "1990" };
    const fresh = { slug: "fresh", kind: "technology", from: "2005-09" };
    expect(ways({ alliance: [old, fresh] })).toEqual([["route-to-market fresh", 0.25]]);
    expect(ways({ alliance: [{ ...old, from: "2005-01" }, fresh] })).toEqual([
      ["route-to-market old", 1],
    ]);
  });
});
