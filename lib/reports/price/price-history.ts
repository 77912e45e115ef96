import type { IsoDate } from "@/lib/domain/iso-date";
import { earliestDay, latestDay } from "@/lib/domain/partial-date";
import type { Price } from "@/lib/domain/price";
import { gradeCode } from "@/lib/format/grades";
import type { CitedRecord } from "../record/cited-record";
import { pricedProduct } from "./cost-comparison";
import type { PricedProduct } from "./cost-row";
import type { DayArchive } from "../day-archive";
import { editionBeside } from "./edition-name";
import { words } from "../record/record-title";

/** A price as a line of the register, as the public knew it on the day. */
export type PriceLine = {
  edition: string | null;
  kind: string;
  amount: number | null;
  currency: string | null;
  unit: string;
  term: string | null;
  minimum: string | null;
  from: string;
  until: string | null;
  basis: string;
  /** False when another reading of this price is preferred. */
  preferred: boolean;
  /** "0.5 times VMware Workstation"; null for an amount. */
  relation: { factor: number; to: string } | null;
  /** First and last day it is drawn for; the day asked about where no end is known. */
  drawn: { from: IsoDate; until: IsoDate };
  /** Who says so, with the grade; null without evidence. */
  told: { by: string; grade: string } | null;
  /** Its evidence stays with its own page: every line goes to the browser. */
  record: CitedRecord;
};

/** Prices in one currency, unit and term: what may share an axis. */
export type PricePanel = { label: string; currency: string; lines: readonly PriceLine[] };

export type ProductPrices = {
  product: PricedProduct;
  /** Only where two or more prices can be compared, and not all of them are 0. */
  panels: readonly PricePanel[];
  /** Oldest first. */
  lines: readonly PriceLine[];
};

/** Every price on record by the day, product by product, by name. Pure. */
export function priceHistory(day: DayArchive): ProductPrices[] {
  return day.archive.product
    .map((product) => ({ product: pricedProduct(day, product), ...pricesOf(day, product.slug) }))
    .filter(({ lines }) => lines.length > 0)
    .toSorted((a, b) => a.product.name.localeCompare(b.product.name));
}

/** The prices of one product by the day, and those of them that compare. Pure. */
export function pricesOf(day: DayArchive, product: string): Omit<ProductPrices, "product"> {
  const lines = day.archive.price
    .filter((price) => price.product === product)
    .toSorted((a, b) => a.from.localeCompare(b.from) || a.slug.localeCompare(b.slug))
    .map((price) => lineOf(price, day));
  return { lines, panels: panelsOf(lines) };
}

function lineOf(price: Price, { asOf, citations }: DayArchive): PriceLine {
  const { relationFactor, relationTo, until } = price;
  const record = citations.cite("price", price);
  const [piece] = record.evidence;
  return {
    ...{ edition: editionBeside(citations.names.product(price.product), price.edition) },
    ...{ kind: words(price.kind), amount: price.amount },
    ...{ currency: price.currency, term: price.term, basis: price.basis },
    unit: price.unitWords ?? (price.unit === null ? "" : `per ${words(price.unit)}`),
    minimum: minimumOf(price),
    ...{ from: price.from, until, preferred: price.preferred },
    relation:
      relationFactor === null || relationTo === null
        ? null
        : { factor: relationFactor, to: citations.names.product(relationTo) },
    drawn: {
      from: earliestDay(price.from),
      until: until === null || latestDay(until) > asOf ? asOf : latestDay(until),
    },
    told:
      piece === undefined
        ? null
        : { by: piece.source.publisher || piece.source.title, grade: gradeCode(piece.grade) },
    record: { ...record, evidence: [] },
  };
}

function minimumOf(price: Price): string | null {
  const parts = [
    price.minimumPerSocket === null ? null : `${price.minimumPerSocket} cores per CPU`,
    price.minimumPerHost === null ? null : `${price.minimumPerHost} cores per host`,
    price.minimumUnits === null ? null : `${price.minimumUnits} per order`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(", ");
}

function panelsOf(lines: readonly PriceLine[]): PricePanel[] {
  const counted = lines.filter(({ preferred }) => preferred);
  const labels = new Set(counted.flatMap((line) => axisOf(line) ?? []));
  return [...labels]
    .map((label) => {
      const own = counted.filter((line) => axisOf(line) === label);
      return { label, currency: own[0]?.currency ?? "", lines: own.map(untilNext) };
    })
    .filter(({ lines: own }) => own.length > 1 && own.some(({ amount }) => amount !== 0));
}

/** Drawn until the next price of its edition at the latest: two cannot be asked at once. */
function untilNext(line: PriceLine, place: number, panel: readonly PriceLine[]): PriceLine {
  const { drawn } = line;
  const next = panel.slice(place + 1).find((later) => isNext(line, later));
  return next !== undefined && next.drawn.from < drawn.until
    ? { ...line, drawn: { ...drawn, until: next.drawn.from } }
    : line;
}

const isNext = (line: PriceLine, later: PriceLine) =>
  later.edition === line.edition && later.kind === line.kind && later.drawn.from > line.drawn.from;

/** What prices must share to be drawn together, or compared; null for one without an amount. */
export function axisOf({ amount, currency, unit, term }: PriceLine): string | null {
  if (amount === null || currency === null || unit === "") return null;
  const [per = unit] = unit.split(", at least");
  return `${currency} ${per}${term === "annual" ? ", a year" : ""}${term === "monthly" ? ", a month" : ""}`;
}
