import type { Fleet } from "@/lib/domain/fleet";
import type { Moment } from "@/lib/domain/moment";
import type { Product } from "@/lib/domain/product";
import { formatMoney, formatTimes } from "@/lib/format/money";
import { countOf } from "@/lib/format/numbers";
import type { CostComparison, CostRow, PricedProduct } from "./cost-row";
import { costLines, type CostLine } from "./cost-rows";
import { openDay, type DayArchive } from "../day-archive";
import { platformOffers } from "./price-offers";
import { makerOf } from "../product/product-brief";
import { vendorMark } from "../vendor/vendor-mark";

/** What each platform on sale on a day costs the hosts asked about. */
export async function costComparison(moment: Moment, fleet: Fleet): Promise<CostComparison> {
  return comparisonOf(await openDay(moment), fleet);
}

/** The same, from an archive at hand. Pure. */
export function comparisonOf(day: DayArchive, fleet: Fleet): CostComparison {
  const onSale = platformOffers(day.archive, day.asOf);
  const lines = onSale.flatMap((it) =>
    costLines(it, { day, fleet, product: pricedProduct(day, it.product) }),
  );
  const rows = lines.flatMap((line) => (line.kind === "row" ? [line.row] : [])).toSorted(byCost);
  const charged = rows.filter(({ overFiveYears }) => overFiveYears > 0);
  const currencies = currenciesOf(charged);
  return {
    asOf: day.asOf,
    knownAt: day.frame.knownAt,
    fleet,
    finding: findingOf(fleet, currencies),
    currencies,
    free: rows.filter(({ overFiveYears }) => overFiveYears === 0),
    uncounted: lines.flatMap((line: CostLine) => (line.kind === "uncounted" ? [line.line] : [])),
    unpriced: onSale
      .filter(({ offers }) => offers.length === 0)
      .map(({ product }) => ({
        product: pricedProduct(day, product),
        record: day.citations.cite("product", product),
      })),
  };
}

/** A product with whose it was on the day. */
export function pricedProduct({ asOf, citations }: DayArchive, product: Product): PricedProduct {
  const maker = makerOf(product, asOf);
  return {
    slug: product.slug,
    name: product.name,
    maker: maker === null ? null : vendorMark(citations, maker),
  };
}

function byCost(a: CostRow, b: CostRow): number {
  return a.perYear - b.perYear || nameOf(a).localeCompare(nameOf(b));
}

/** The currency with the most prices first. */
function currenciesOf(rows: readonly CostRow[]): CostComparison["currencies"] {
  return [...new Set(rows.map(({ currency }) => currency))]
    .map((currency) => ({ currency, rows: rows.filter((row) => row.currency === currency) }))
    .toSorted((a, b) => b.rows.length - a.rows.length || a.currency.localeCompare(b.currency));
}

/** A platform and its edition in one name that a sentence can hold. */
export function nameOf({ product, edition }: Pick<CostRow, "product" | "edition">): string {
  return edition === null ? product.name : `${product.name} “${edition}”`;
}

/**
 * Dearest against cheapest: among list prices of one currency that include the same, for others
 * are not list prices, and unlike things have no common price.
 */
function findingOf(fleet: Fleet, currencies: CostComparison["currencies"]): string {
  const hosts = countOf(fleet.hosts, "host");
  const [first] = currencies;
  const rows = first?.rows ?? [];
  const cheapest = rows.find(({ basis }) => basis === "listed") ?? rows[0];
  if (first === undefined || cheapest === undefined) {
    return `No public price can be worked out for ${hosts}`;
  }
  const alike = rows.filter(
    (row) =>
      row.basis === cheapest.basis && row.included.join("; ") === cheapest.included.join("; "),
  );
  const dearest = alike.at(-1) ?? cheapest;
  if (dearest.perYear === cheapest.perYear) {
    return `For ${hosts}, ${nameOf(cheapest)} costs ${formatMoney(cheapest.perYear, first.currency)} a year`;
  }
  return `For ${hosts}, ${nameOf(dearest)} costs ${formatTimes(dearest.perYear / cheapest.perYear)} as much as ${nameOf(cheapest)}`;
}
