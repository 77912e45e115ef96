import { cacheLife, cacheTag } from "next/cache";
import { defaultFleet } from "@/lib/domain/fleet";
import type { Moment } from "@/lib/domain/moment";
import { countOf } from "@/lib/format/numbers";
import type { CitedRecord } from "../record/cited-record";
import { comparisonOf } from "./cost-comparison";
import type { CostComparison } from "./cost-row";
import { ARCHIVE_TAG, openDay, type DayArchive } from "../day-archive";
import { priceHistory, type ProductPrices } from "./price-history";
import type { ReportFrame } from "../report-frame";

export type PriceList = ReportFrame & {
  dek: string;
  /** For the fleet every screen starts from. */
  costs: CostComparison;
  products: readonly ProductPrices[];
};

/** Every price on record by one day, and what they make of a middling fleet. */
export async function priceList(moment: Moment): Promise<PriceList> {
  "use cache";
  cacheTag(ARCHIVE_TAG);
  cacheLife("hours");
  return priceListOf(await openDay(moment));
}

/** The same, from an archive at hand. Pure. */
export function priceListOf(day: DayArchive): PriceList {
  const products = priceHistory(day);
  const prices = products.reduce((sum, { lines }) => sum + lines.length, 0);
  return {
    ...day.frame,
    dek: `${countOf(prices, "price")} of ${countOf(products.length, "product")} on record by this day, each in its own unit and currency. Costs are list prices times what the hosts have; nothing is converted between currencies, and no discount is assumed.`,
    costs: inBrief(comparisonOf(day, defaultFleet)),
    products,
  };
}

/** The page goes to the browser: of what has no cost, the evidence stays with its own record. */
function inBrief(costs: CostComparison): CostComparison {
  const bare = <T extends { record: CitedRecord }>(line: T): T => ({
    ...line,
    record: { ...line.record, evidence: [] },
  });
  return { ...costs, uncounted: costs.uncounted.map(bare), unpriced: costs.unpriced.map(bare) };
}
