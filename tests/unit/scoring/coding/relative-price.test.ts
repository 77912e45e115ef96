import { describe, expect, test } from "vitest";
import { pricePosition, relativePrices } from "@/lib/scoring/coding/relative-price";
import { inventedDay, slugs, type Said } from "@/tests/support/invented-day";

const product = [{ slug: "hv" }, { slug: "reference", vendors: [{ vendor: "southwind" }] }];
const at = (slug: string, fields: object) => ({ slug, product: "reference", ...fields });
const relation = { amount: null, kind: "relation", relationTo: "reference", relationFactor: 0.5 };

const read = (price: Said["price"], vendor = "northwind") =>
  relativePrices(inventedDay({ product, price: price ?? [] }), vendor).map(({ ratio, prices }) => ({
    ratio,
    from: slugs(prices),
  }));

describe("a price against the reference", () => {
  test.each([
    {
      says: "is the ratio of two amounts",
      price: [{ slug: "own", amount: 300 }, at("ref", { amount: 400 })],
      found: [{ ratio: 0.75, from: ["own", "ref"] }],
    },
    {
      says: "takes the cheapest own price against the dearest comparison it allows",
      price: [{ slug: "a", amount: 300 }, { slug: "b", amount: 200 }, at("ref", { amount: 400 })],
      found: [{ ratio: 0.5, from: ["b", "ref"] }],
    },
    {
      says: "is 0 where the product is free, and needs no reference price",
      price: [{ slug: "own", kind: "free", amount: 0 }],
      found: [{ ratio: 0, from: ["own"] }],
    },
    {
      says: "is what somebody stated, before anything that could be computed",
      price: [
        { slug: "said", ...relation },
        { slug: "own", amount: 0 },
        at("ref", { amount: 400 }),
      ],
      found: [{ ratio: 0.5, from: ["said"] }],
    },
    {
      says: "is not a relation to some other product",
      price: [{ ...relation, relationTo: "elsewhere" }],
      found: [],
    },
    {
      says: "is not known from a price of 1, which is not free",
      price: [{ amount: 1 }],
      found: [],
    },
    {
      says: "is not known against a free reference",
      price: [{ amount: 300 }, at("ref", { amount: 0 })],
      found: [],
    },
    {
      says: "leaves support contracts out",
      price: [{ kind: "support", amount: 10 }, at("ref", { amount: 400 })],
      found: [],
    },
    {
      says: "leaves prices out that had ended by the day",
      price: [{ amount: 300, until: "2005-09" }, at("ref", { amount: 400 })],
      found: [],
    },
    {
      says: "counts only the preferred of two readings",
      price: [
        { slug: "own", amount: 300, conflictGroup: "g" },
        { amount: 100, conflictGroup: "g", preferred: false },
        at("ref", { amount: 400 }),
      ],
      found: [{ ratio: 0.75, from: ["own", "ref"] }],
    },
  ])("$says", ({ price, found }) => {
    expect(read(price)).toEqual(found);
  });

  test.each([{ currency: "EUR" }, { unit: "socket" }, { term: "annual" }])(
    "is not drawn between prices that differ in %o",
    (other) => {
      expect(read([{ amount: 300 }, at("ref", { amount: 400, ...other })])).toEqual([]);
    },
  );

  test("is 1 for the reference itself, with whatever relates to it", () => {
    const price = [at("ref", { amount: 400 }), { slug: "said", ...relation }];
    expect(read(price, "southwind")).toEqual([{ ratio: 1, from: ["ref", "said"] }]);
  });
});

test("half the reference price earns 0.8, as surely as the weaker of its two prices", () => {
  const doubtful = [{ id: "e1", source: "almanac", shows: "A rumour.", credibility: "4", reading: "cited" }]; // prettier-ignore
  const from = "2005-10-31"; // fresh: no age
  const price = [{ amount: 200, from }, at("ref", { amount: 400, from, evidence: doubtful })];
  const [entry] = pricePosition(inventedDay({ product, price }), "northwind");
  expect(entry?.observations.map(({ value }) => value.mid)).toEqual([0.8]);
  expect(entry?.observations[0]?.weight).toBeCloseTo(Math.sqrt(0.7 * 0.3), 12); // B4
});
