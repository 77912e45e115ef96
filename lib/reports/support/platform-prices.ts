import { defaultFleet } from "@/lib/domain/fleet";
import type { PlatformQuestion } from "@/lib/domain/platform-question";
import { formatAmount, formatMoney } from "@/lib/format/money";
import { countOf } from "@/lib/format/numbers";
import type { DayArchive } from "../day-archive";
import { comparisonOf } from "../price/cost-comparison";
import type { CostComparison, CostRow } from "../price/cost-row";
import type { PlatformPrice } from "./platform-row";

const CORES = defaultFleet.hosts * defaultFleet.socketsPerHost * defaultFleet.coresPerSocket;

/** What a price per core is worked out for, in words. */
export const PRICE_BASIS = `The list price of the cheapest edition over ${countOf(defaultFleet.years, "year")}, divided by years and physical cores, for ${countOf(defaultFleet.hosts, "host")} of ${countOf(defaultFleet.socketsPerHost, "socket")} with ${countOf(defaultFleet.coresPerSocket, "core")}. Whether that edition has what is asked is not on record. Currencies are not converted.`;

type Asked = Pick<PlatformQuestion, "perCore" | "currency">;

/** What a core of each product costs a year, by slug, and for all others why it is not known. */
export function platformPrices(day: DayArchive, asked: Asked): (slug: string) => PlatformPrice {
  const costs = comparisonOf(day, defaultFleet);
  const priced = new Set(day.archive.price.map(({ product }) => product));
  return (slug) => {
    const own = rowsOf(costs, slug);
    const free = own.find(({ overFiveYears }) => overFiveYears === 0);
    const cheapest = free ?? own.find(({ currency }) => currency === asked.currency);
    if (cheapest !== undefined) return counted(cheapest, asked);
    const [other] = own;
    if (other !== undefined) return notComparable(`priced in ${other.currency}`, other);
    const line = costs.uncounted.find(({ product }) => product.slug === slug);
    if (line !== undefined) {
      return unknown("not sold by the core, socket or host", line.edition, line.record.slug);
    }
    return unknown(priced.has(slug) ? "no price in force for hosts" : "no public price");
  };
}

function rowsOf({ currencies, free }: CostComparison, slug: string): CostRow[] {
  // Rows come by yearly cost, so the first of a currency is the cheapest.
  return [...free, ...currencies.flatMap(({ rows }) => rows)].filter(
    ({ product }) => product.slug === slug,
  );
}

function counted(row: CostRow, { perCore: most }: Asked): PlatformPrice {
  const perCore = row.perYear / CORES;
  const isWithin = most === null || perCore <= most;
  return {
    state: isWithin ? "met" : "failed",
    perCore,
    words:
      perCore === 0
        ? "no charge for a licence"
        : `${formatMoney(perCore, row.currency)} a core and year`,
    edition: row.edition,
    record: row.records[0]?.slug ?? null,
  };
}

function notComparable(words: string, { edition, records }: CostRow): PlatformPrice {
  return unknown(words, edition, records[0]?.slug ?? null);
}

function unknown(
  words: string,
  edition: string | null = null,
  record: string | null = null,
): PlatformPrice {
  return { state: "unknown", perCore: null, words, edition, record };
}

/** "at most USD 150 a core and year". */
export const limitWords = (perCore: number, currency: string) =>
  `at most ${currency} ${formatAmount(perCore)} a core and year`;
