import { compareDates, type PartialDate } from "@/lib/domain/partial-date";
import type { Price } from "@/lib/domain/price";
import type { CitedRecord } from "../cited-record";
import type { DayArchive } from "../day-archive";
import { recordTitle, words } from "../record-title";

/** A price as a step: from its day until the next one of its edition, its end, or the day asked. */
export type PriceStep = {
  amount: number;
  from: PartialDate;
  /** Where the step ends; null = still asked on the day. */
  until: PartialDate | null;
  record: CitedRecord;
};

/** The prices of one edition, oldest first. */
export type PriceSeries = { edition: string; steps: readonly PriceStep[] };

/** Prices that may share an axis: one currency, one unit, one term. */
export type PricePanel = { unit: string; currency: string; series: readonly PriceSeries[] };

/** A price as a line of the list. */
export type PriceLine = {
  words: string;
  from: PartialDate;
  until: PartialDate | null;
  preferred: boolean;
  reason: string | null;
  record: CitedRecord;
};

/** Every price of a product and every comparison with it by the day, oldest first. */
export function priceLines({ archive, citations }: DayArchive, product: string): PriceLine[] {
  return archive.price
    .filter((price) => price.product === product || price.relationTo === product)
    .toSorted((a, b) => compareDates(a.from, b.from))
    .map((price) => ({
      words: recordTitle("price", price, citations.names),
      from: price.from,
      until: price.until,
      preferred: price.preferred,
      reason: price.preferredReason,
      record: citations.cite("price", price),
    }));
}

/**
 * The amounts of a product, preferred readings only, a panel per currency, unit and term: nothing
 * is converted, so nothing of another unit shares an axis. Most prices first. A panel that knows
 * only the price 0 is left to the list.
 */
export function pricePanels(day: DayArchive, product: string): PricePanel[] {
  const priced = day.archive.price
    .filter((price) => price.product === product && price.preferred && price.amount !== null)
    .toSorted((a, b) => compareDates(a.from, b.from));
  return groups(priced, panelOf)
    .filter(([, prices]) => prices.some(({ amount }) => amount !== 0))
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([, prices]) => ({
      unit: unitOf(prices[0]),
      currency: prices[0]?.currency ?? "",
      series: groups(prices, editionOf).map(([edition, steps]) => ({
        edition,
        steps: stepsOf(day, steps),
      })),
    }));
}

/** By key, in the order in which the keys were met. */
function groups(prices: readonly Price[], keyOf: (price: Price) => string): [string, Price[]][] {
  const byKey = new Map<string, Price[]>();
  for (const price of prices) {
    const key = keyOf(price);
    byKey.set(key, [...(byKey.get(key) ?? []), price]);
  }
  return [...byKey];
}

const panelOf = (price: Price) => `${price.currency} ${unitOf(price)}`;
const editionOf = (price: Price) => price.edition ?? words(price.kind);

/** "per core, annual"; the source's own words where it has some. */
function unitOf(price: Price | undefined): string {
  if (price === undefined) return "";
  const unit = price.unitWords ?? (price.unit === null ? "" : `per ${words(price.unit)}`);
  return [unit, price.term].filter((part) => part !== null && part !== "").join(", ");
}

function stepsOf({ citations }: DayArchive, prices: readonly Price[]): PriceStep[] {
  return prices.flatMap((price, at) => {
    const { amount, from, until } = price;
    if (amount === null) return [];
    const next = prices[at + 1]?.from ?? null;
    const ends = until === null || (next !== null && compareDates(next, until) < 0) ? next : until;
    return { amount, from, until: ends, record: citations.cite("price", price) };
  });
}
