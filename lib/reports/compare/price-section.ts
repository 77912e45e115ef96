import { spanCovers } from "@/lib/domain/partial-date";
import { formatMoney } from "@/lib/format/money";
import type { DayArchive } from "../day-archive";
import { axisOf, pricesOf, type PriceLine } from "../price/price-history";
import type { CompareCell, CompareSection } from "./comparison";
import { rowOf, told } from "./compare-cells";
import type { ColumnProducts } from "./support-section";

/** Prices that hold on the day, where two columns at least have one in the same unit. Pure. */
export function priceSection(day: DayArchive, columns: ColumnProducts): CompareSection {
  const prices = columns.map((products) => products.flatMap((product) => heldPrices(day, product)));
  const units = [...new Set(prices.flatMap((own) => own.map(({ unit }) => unit)))].toSorted();
  const shared = units.filter(
    (unit) => prices.filter((own) => own.some((price) => price.unit === unit)).length > 1,
  );
  return {
    title: "Prices in comparable units",
    note:
      shared.length === 0
        ? "No two of them have a price on record in one currency, unit and term; none is converted."
        : "Same currency, unit and term; nothing is converted. Of several editions the cheapest.",
    rows: shared.map((unit) =>
      rowOf(
        unit,
        prices.map((own) => cheapest(own.filter((price) => price.unit === unit))),
      ),
    ),
  };
}

/** A price that holds on the day, and the currency, unit and term it is asked in. */
export type HeldPrice = { unit: string; product: string; line: PriceLine };

/** Prices of a product that hold on the day and count, add-ons apart. Pure. */
export function heldPrices(day: DayArchive, product: string): HeldPrice[] {
  return pricesOf(day, product).lines.flatMap((line) => {
    const unit = axisOf(line);
    const price = day.citations.find("price", line.record.slug);
    const holds = price !== null && spanCovers(price, day.asOf) && line.preferred && !price.addOn;
    return unit === null || !holds
      ? []
      : [{ unit, product: day.citations.names.product(product), line }];
  });
}

function cheapest(prices: readonly HeldPrice[]): CompareCell {
  const [least] = prices.toSorted((a, b) => (a.line.amount ?? 0) - (b.line.amount ?? 0));
  if (least === undefined) return told("none on record");
  const { amount, currency, edition, record } = least.line;
  const money = amount === null || currency === null ? "not known" : formatMoney(amount, currency);
  const { kind, slug } = record;
  return told(`${money}, ${least.product}${edition === null ? "" : ` ${edition}`}`, { kind, slug });
}
