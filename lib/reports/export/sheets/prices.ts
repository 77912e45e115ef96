import type { DayArchive } from "../../day-archive";
import { priceHistory, type PriceLine } from "../../price/price-history";
import { SOURCE_COLUMNS, sourceCells, type Sheet } from "../sheet";

/** Slugs. */
export type PriceChoice = { maker?: string; product?: string };

/**
 * Every price on record, product by product, oldest first, each in its own unit and currency; only
 * those of a maker or a product where one is named.
 */
export function pricesSheet(day: DayArchive, chosen: PriceChoice = {}): Sheet {
  const products = priceHistory(day).filter(
    ({ product: { slug, maker } }) =>
      (chosen.product ?? slug) === slug && (chosen.maker ?? maker?.slug) === maker?.slug,
  );
  return {
    title: "Prices on record, by product, then day",
    frame: day.frame,
    asked: Object.entries(chosen),
    columns: [
      ...["product", "slug", "maker", "edition", "kind", "amount", "currency", "unit", "term"],
      ...["times as much", "as", "minimum", "from", "until", "basis", "preferred"],
      ...SOURCE_COLUMNS,
    ],
    rows: products.flatMap(({ product, lines }) =>
      lines.map((line) => [
        ...[product.name, product.slug, product.maker?.name ?? null],
        ...priceCells(line),
        ...sourceCells(citedWhole(day, line)),
      ]),
    ),
  };
}

function priceCells(line: PriceLine) {
  return [
    ...[line.edition, line.kind, line.amount, line.currency, line.unit, line.term],
    ...[line.relation?.factor ?? null, line.relation?.to ?? null, line.minimum],
    ...[line.from, line.until, line.basis, line.preferred],
  ];
}

/** With the evidence that the list of the screen leaves to the record's own page. */
function citedWhole({ citations }: DayArchive, { record }: PriceLine) {
  const price = citations.find("price", record.slug);
  return price === null ? [] : [citations.cite("price", price)];
}
