import { formatDay } from "@/lib/format/days";
import { formatMoney } from "@/lib/format/money";
import { countOf } from "@/lib/format/numbers";
import { heldPrices, type HeldPrice } from "../compare/price-section";
import { productsOf } from "../compare/vendor-sections";
import type { DayArchive } from "../day-archive";
import { vendorMark } from "../vendor/vendor-mark";
import type { BriefList } from "./brief";
import { linesOf, type Told } from "./brief-lines";
import type { Footnotes } from "./footnotes";

const MOST = 5;

/** Prices of these vendors that hold on the day, add-ons apart, newest first. Pure. */
export function briefPrices(
  day: DayArchive,
  vendors: readonly string[],
  footnotes: Footnotes,
): BriefList {
  const held = vendors.flatMap((vendor) =>
    productsOf(day, vendor).flatMap(({ slug }) =>
      heldPrices(day, slug).map((price) => ({ vendor, price })),
    ),
  );
  const told = held
    .toSorted(
      ({ price: a }, { price: b }) =>
        b.line.from.localeCompare(a.line.from) ||
        a.line.record.slug.localeCompare(b.line.record.slug),
    )
    .flatMap(({ vendor, price }) => toldOf(day, vendor, price) ?? []);
  return {
    finding:
      told.length === 0
        ? "No price that holds on this day is on record"
        : `${countOf(told.length, "price holds", "prices hold")} on this day`,
    ...linesOf(told, MOST, footnotes),
    note: told.length === 0 ? "Not on record is not free of charge." : "Since that day, as listed; nothing is converted.", // prettier-ignore
  };
}

function toldOf(
  { citations }: DayArchive,
  vendor: string,
  { unit, product, line }: HeldPrice,
): Told | null {
  const { amount, currency, edition, from } = line;
  const record = citations.citeRef(line.record);
  if (amount === null || currency === null || record === null) return null;
  const per = unit.replace(`${currency} `, "");
  return {
    when: formatDay(from),
    text: `${product}${edition === null ? "" : ` ${edition}`}: ${formatMoney(amount, currency)} ${per}`,
    vendor: vendorMark(citations, vendor),
    record,
  };
}
