import { cacheLife, cacheTag } from "next/cache";
import type { IsoDate } from "@/lib/domain/iso-date";
import { onDay, type Moment } from "@/lib/domain/moment";
import { formatPoints } from "@/lib/format/numbers";
import { ARCHIVE_TAG } from "../day-archive";
import { positionFinding } from "../market/findings";
import { openMarket, type OpenMarket } from "../market/open-market";
import { threatRows } from "../threat/threat-rows";
import { vendorMark } from "../vendor/vendor-mark";
import type { Comparison, CompareThreat } from "./comparison";
import { vendorsDek, vendorsFinding } from "./compare-words";
import { criterionRows } from "./criterion-rows";
import { priceSection } from "./price-section";
import { supportSections } from "./support-section";
import { drawnOn, withSecondDay } from "./two-days";
import { productSection, productsOf, promiseSection, standingSection, tieSection, upkeepSection, type RatedColumn } from "./vendor-sections"; // prettier-ignore

export type Compared = { slugs: readonly string[]; second: IsoDate | null };

/** Vendors side by side as of one day, or of two. */
export async function compareVendors(
  { slugs, second }: Compared,
  moment: Moment,
): Promise<Comparison> {
  "use cache";
  cacheTag(ARCHIVE_TAG);
  cacheLife("hours");
  const first = vendorsCompared(await openMarket(moment), slugs);
  if (second === null) return first;
  const onBoth = first.columns.map(({ slug }) => slug);
  const then = vendorsCompared(await openMarket(onDay(moment, second)), onBoth, true);
  const sections = withSecondDay(first.sections, then.sections);
  return { ...first, second, sections, then: drawnOn(then) };
}

/**
 * The same of one day, from a market at hand. A vendor that is not on record by then is left out
 * and named; with `keepAll` it keeps its column, of which nothing is known. Pure.
 */
export function vendorsCompared(
  market: OpenMarket,
  slugs: readonly string[],
  keepAll = false,
): Comparison {
  const { day } = market;
  const isOnRecord = (slug: string) => day.citations.find("vendor", slug) !== null;
  const chosen = keepAll ? slugs : slugs.filter(isOnRecord);
  const columns = chosen.map((slug) => ratedColumn(market, slug));
  const products = chosen.map((slug) => productsOf(day, slug).map((product) => product.slug));
  const criteria = criterionRows(columns);
  return {
    ...day.frame,
    ...{ of: "vendors", second: null, then: null, criteria },
    finding: vendorsFinding(columns, criteria),
    dek: vendorsDek(columns, criteria),
    problems: slugs
      .filter((slug) => !isOnRecord(slug))
      .map((slug) => `No vendor “${slug}” is on record by this day. Add it by a name below, or choose another day.`), // prettier-ignore
    columns: chosen.map((slug) => {
      const vendor = vendorMark(day.citations, slug);
      return { ...vendor, vendor };
    }),
    ...positionsAmong(market, chosen),
    threats: threatsAmong(market, chosen),
    sections: [
      standingSection(columns),
      productSection(day, chosen),
      priceSection(day, products),
      promiseSection(day, chosen),
      upkeepSection(day, chosen),
      tieSection(day, columns),
      ...supportSections(day, products),
    ],
  };
}

function ratedColumn({ day, positions }: OpenMarket, slug: string): RatedColumn {
  const position = positions.find(({ vendor }) => vendor.slug === slug) ?? null;
  return { slug, name: day.citations.names.vendor(slug), position };
}

/** Who of them threatens whom; those without a rated challenger among them are left out. */
export function threatsAmong(
  { day, scores }: OpenMarket,
  vendors: readonly string[],
): CompareThreat[] {
  return vendors.flatMap((slug) => {
    const rows = threatRows(day, scores, slug).filter(({ challenger }) =>
      vendors.includes(challenger.slug),
    );
    const [top] = rows;
    if (top === undefined) return [];
    const incumbent = vendorMark(day.citations, slug);
    const finding = `${top.challenger.name} presses ${incumbent.name} with ${formatPoints(top.points)} of 100`;
    return [{ incumbent, rows, finding }];
  });
}

/** Where those of them that are rated stand. */
export function positionsAmong({ positions }: OpenMarket, vendors: readonly string[]) {
  const own = positions.filter(({ vendor }) => vendors.includes(vendor.slug));
  return { positions: own, positionFinding: positionFinding(own) };
}
