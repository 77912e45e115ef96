import type { Comparable } from "@/lib/domain/comparison";
import type { IsoDate } from "@/lib/domain/iso-date";
import type { Moment } from "@/lib/domain/moment";
import { compareProducts } from "../compare/compare-products";
import { compareVendors } from "../compare/compare-vendors";
import type { Comparison } from "../compare/comparison";
import { openDay } from "../day-archive";
import { forecastRegister } from "../forecast/forecast-register";
import { foresight, type Foresight } from "../forecast/foresight";
import { marketHistory } from "../history/market-history";
import { rankHistory } from "../history/rank-history";
import { vendorTrend } from "../history/vendor-trend";
import { positionList } from "../market/position-list";
import { productSheet, type ProductSheet } from "../product/product-sheet";
import { promiseRegister } from "../promise/promise-register";
import { marketStructure } from "../structure/market-structure";
import { threatMatrix } from "../threat/threat-matrix";
import { threatRanking, type ThreatRanking } from "../threat/threat-ranking";
import type { Sheet } from "./sheet";
import { changeLinesSheet, changeSheetMaker, changesSheet } from "./sheets/changes";
import { compareSheet, criteriaSheet } from "./sheets/compare";
import { forecastsSheet } from "./sheets/forecasts";
import { challengersSheet, foreseenForecastsSheet } from "./sheets/foresight";
import { positionsSheet } from "./sheets/positions";
import { pricesSheet } from "./sheets/prices";
import { exploitedSheet, releasesSheet, supportSheet } from "./sheets/products";
import { foreseenPromisesSheet, keptRatesSheet } from "./sheets/promises";
import { scoreLinesSheet } from "./sheets/score-lines";
import { structureSheet } from "./sheets/structure";
import { promiseGainsSheet, threatLinesSheet, threatsSheet } from "./sheets/threats";
import { threatMatrixSheet, threatTotalsSheet } from "./sheets/threat-matrix";
import { timelineSheet } from "./sheets/timeline";
import { ranksSheet, trendSheet } from "./sheets/trends";

/** Slugs that an address gives, by name. */
export type SheetWords = Readonly<Record<string, string>>;

/** How a sheet is made, and which slugs it is asked with besides the day. */
export type SheetMaker = {
  needs?: readonly string[];
  takes?: readonly string[];
  /** It is also asked with what stands side by side: `who=vmware/microsoft`. */
  compares?: boolean;
  /** Null when what is asked for is not on record by the day. */
  make: (moment: Moment, words: SheetWords, choice: Choice | null) => Promise<Sheet | null>;
};

/** What stands side by side, of which kind, and on which second day. */
type Choice = { of: Comparable; slugs: readonly string[]; second: IsoDate | null };

const ofDay = (make: (moment: Moment) => Promise<Sheet>): SheetMaker => ({ make });

const ofThreats = (make: (ranking: ThreatRanking) => Sheet): SheetMaker => ({
  needs: ["to"],
  make: async (moment, { to = "" }) => {
    const ranking = await threatRanking(to, moment);
    return ranking === null ? null : make(ranking);
  },
});

const ofProduct = (make: (product: ProductSheet) => Sheet): SheetMaker => ({
  needs: ["product"],
  make: async (moment, { product = "" }) => {
    const sheet = await productSheet(product, moment);
    return sheet === null ? null : make(sheet);
  },
});

const ofComparison = (make: (comparison: Comparison) => Sheet): SheetMaker => ({
  compares: true,
  make: async (moment, _words, choice) => {
    if (choice === null) return null;
    const compare = choice.of === "vendors" ? compareVendors : compareProducts;
    const comparison = await compare(choice, moment);
    return comparison.columns.length === 0 ? null : make(comparison);
  },
});

const ofForesight = (
  make: (foresight: Foresight, told: NonNullable<Foresight["told"]>) => Sheet,
): SheetMaker => ({
  make: async (moment) => {
    const found = await foresight(moment);
    return found === null || found.told === null ? null : make(found, found.told);
  },
});

const makers: Record<string, SheetMaker> = {
  positions: ofDay(async (moment) => positionsSheet(await positionList(moment))),
  "score-lines": {
    needs: ["vendor"],
    make: async (moment, { vendor = "" }) => scoreLinesSheet(await positionList(moment), vendor),
  },
  threats: ofThreats(threatsSheet),
  "threat-lines": ofThreats(threatLinesSheet),
  "promise-gains": ofThreats(promiseGainsSheet),
  "threat-matrix": ofDay(async (moment) => threatMatrixSheet(await threatMatrix(moment))),
  "threat-totals": ofDay(async (moment) => threatTotalsSheet(await threatMatrix(moment))),
  changes: changeSheetMaker(changesSheet),
  "change-lines": changeSheetMaker(changeLinesSheet),
  ranks: ofDay(async (moment) =>
    ranksSheet(rankHistory(await marketHistory(moment)), (await openDay(moment)).frame),
  ),
  trend: {
    needs: ["vendor"],
    make: async (moment, { vendor = "" }) => {
      const trend = vendorTrend(await marketHistory(moment), vendor);
      return trend === null ? null : trendSheet(trend, (await openDay(moment)).frame);
    },
  },
  structure: {
    takes: ["series"],
    make: async (moment, { series }) => structureSheet(await marketStructure(moment), series),
  },
  prices: {
    takes: ["maker", "product"],
    make: async (moment, words) => pricesSheet(await openDay(moment), words),
  },
  forecasts: ofDay(async (moment) => forecastsSheet(await forecastRegister(moment))),
  "kept-rates": ofDay(async (moment) => keptRatesSheet(await promiseRegister(moment))),
  "foresight-challengers": ofForesight(challengersSheet),
  "foresight-promises": ofForesight(foreseenPromisesSheet),
  "foresight-forecasts": ofForesight(foreseenForecastsSheet),
  compare: ofComparison(compareSheet),
  "compare-criteria": ofComparison(criteriaSheet),
  timeline: ofDay(async (moment) => timelineSheet(await openDay(moment))),
  releases: ofProduct(releasesSheet),
  support: ofProduct(supportSheet),
  exploited: ofProduct(exploitedSheet),
};

/** Every table and chart that can be taken away, by the name of its file. */
export const sheets: ReadonlyMap<string, SheetMaker> = new Map(Object.entries(makers));
