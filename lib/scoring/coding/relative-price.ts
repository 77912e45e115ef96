import { spanCovers } from "@/lib/domain/partial-date";
import type { Price } from "@/lib/domain/price";
import { segmentOfCategory, type Product } from "@/lib/domain/product";
import type { Segment } from "@/lib/domain/segment";
import type { ChecklistEntry } from "../profile";
import { piecewiseLinear } from "../value-function";
import { exactly, originOf, ref, type Coding } from "./coding";

export type RelativePrice = {
  product: Product;
  segment: Segment;
  /** Price ÷ price of the segment's reference product; 0 = free. */
  ratio: number;
  /** The price records it follows from. */
  prices: readonly Price[];
};

/** What a vendor's shipped products cost, as a ratio to the reference product of their segment. */
export function relativePrices(coding: Coding, vendor: string): RelativePrice[] {
  return coding.shipped(vendor).flatMap((product) => {
    const segment = segmentOfCategory[product.category];
    const reference = segment === null ? null : referenceIn(coding, segment);
    if (segment === null || reference === null) return [];
    const read = ratioTo(coding, product.slug, reference);
    return read === null ? [] : [{ product, segment, ...read }];
  });
}

/** The product whose price is 1 in a segment on the day; null = everything there is free. */
export function referenceIn(coding: Coding, segment: Segment): string | null {
  const held = coding.anchors.referenceProducts.find(
    (reference) => reference.segment === segment && spanCovers(reference, coding.asOf),
  );
  return held?.product ?? null;
}

type Ratio = { ratio: number; prices: Price[] };

function ratioTo(coding: Coding, product: string, reference: string): Ratio | null {
  const inForce = (prices: readonly Price[]) =>
    prices.filter((price) => price.kind !== "support" && spanCovers(price, coding.asOf));
  const own = inForce(coding.about.prices(product));
  return (
    (product === reference
      ? asReference(own, inForce(coding.about.relations(reference)))
      : statedRatio(own, reference)) ??
    freeOf(own) ??
    ratioOfAmounts(own, inForce(coding.about.prices(reference)))
  );
}

/** The reference itself stands at 1 in every relation stated to it. */
function asReference(own: readonly Price[], relations: readonly Price[]): Ratio | null {
  const prices = [...own, ...relations];
  return prices.length === 0 ? null : { ratio: 1, prices };
}

/** A relation somebody stated: "half of …". */
function statedRatio(own: readonly Price[], reference: string): Ratio | null {
  const stated = own.find(({ relationTo }) => relationTo === reference);
  return stated?.relationFactor ? { ratio: stated.relationFactor, prices: [stated] } : null;
}

function freeOf(own: readonly Price[]): Ratio | null {
  const free = own.filter(({ amount }) => amount === 0);
  return free.length === 0 ? null : { ratio: 0, prices: free };
}

/** Cheapest against cheapest, in one currency, by the same unit and over the same time. */
function ratioOfAmounts(own: readonly Price[], reference: readonly Price[]): Ratio | null {
  const pairs = own.flatMap((a) =>
    reference.flatMap((b) => {
      const [mine, theirs] = [unitPrice(a), unitPrice(b)];
      return mine !== null && theirs !== null && theirs.amount > 0 && comparable(mine, theirs)
        ? [{ ratio: mine.amount / theirs.amount, prices: [a, b] }]
        : [];
    }),
  );
  return pairs.toSorted((a, b) => a.ratio - b.ratio)[0] ?? null;
}

type UnitPrice = { amount: number; currency: string; unit: string; term: string };

/** A pair of sockets is two sockets, twelve months are a year; null without amount or unit. */
function unitPrice({ amount, currency, unit, term }: Price): UnitPrice | null {
  if (amount === null || currency === null || unit === null || term === null) return null;
  const bySocket =
    unit === "two-sockets" ? { amount: amount / 2, unit: "socket" } : { amount, unit };
  return term === "monthly"
    ? { ...bySocket, currency, amount: bySocket.amount * 12, term: "annual" }
    : { ...bySocket, currency, term };
}

/** Packs and kits of every size share the unit "other": they compare with nothing. */
function comparable(a: UnitPrice, b: UnitPrice): boolean {
  return a.currency === b.currency && a.unit === b.unit && a.unit !== "other" && a.term === b.term;
}

/** The cheaper the product against the reference of its segment, the higher the value. */
export function pricePosition(coding: Coding, vendor: string): ChecklistEntry[] {
  const value = piecewiseLinear(coding.anchors.relativePrice);
  const observations = relativePrices(coding, vendor).map(
    ({ product, segment, ratio, prices }) => ({
      id: `price-position ${product.slug}`,
      label: `${product.name}, ${ratio === 0 ? "free" : `against the ${segment} reference`}`,
      value: exactly(value(ratio)),
      weight: Math.min(
        ...prices.map((price) =>
          coding.weigh(price, price.from, coding.halfLife("price-position")),
        ),
      ),
      records: prices.map((price) => ref("price", price)),
      sourceGroup: originOf(prices[0] ?? product, product.slug),
      judged: false,
    }),
  );
  return [{ id: "relative-price", label: "Price against the reference", observations }];
}
