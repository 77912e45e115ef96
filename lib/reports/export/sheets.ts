import type { Moment } from "@/lib/domain/moment";
import { openDay } from "../day-archive";
import { forecastRegister } from "../forecast/forecast-register";
import { marketHistory } from "../history/market-history";
import { rankHistory } from "../history/rank-history";
import { vendorTrend } from "../history/vendor-trend";
import { positionList } from "../market/position-list";
import { productSheet, type ProductSheet } from "../product/product-sheet";
import { marketStructure } from "../structure/market-structure";
import { threatRanking, type ThreatRanking } from "../threat/threat-ranking";
import type { Sheet } from "./sheet";
import { forecastsSheet } from "./sheets/forecasts";
import { positionsSheet } from "./sheets/positions";
import { pricesSheet } from "./sheets/prices";
import { exploitedSheet, releasesSheet, supportSheet } from "./sheets/products";
import { scoreLinesSheet } from "./sheets/score-lines";
import { structureSheet } from "./sheets/structure";
import { promiseGainsSheet, threatLinesSheet, threatsSheet } from "./sheets/threats";
import { timelineSheet } from "./sheets/timeline";
import { ranksSheet, trendSheet } from "./sheets/trends";

/** How a sheet is made, and the slug it needs besides the day, if any. */
export type SheetMaker = {
  needs: "vendor" | "to" | "product" | null;
  /** Null when what is asked for is not on record by the day. */
  make: (moment: Moment, slug: string) => Promise<Sheet | null>;
};

const ofDay = (make: (moment: Moment) => Promise<Sheet>): SheetMaker => ({ needs: null, make });

const ofThreats = (make: (ranking: ThreatRanking) => Sheet): SheetMaker => ({
  needs: "to",
  make: async (moment, slug) => {
    const ranking = await threatRanking(slug, moment);
    return ranking === null ? null : make(ranking);
  },
});

const ofProduct = (make: (product: ProductSheet) => Sheet): SheetMaker => ({
  needs: "product",
  make: async (moment, slug) => {
    const product = await productSheet(slug, moment);
    return product === null ? null : make(product);
  },
});

const makers: Record<string, SheetMaker> = {
  positions: ofDay(async (moment) => positionsSheet(await positionList(moment))),
  "score-lines": {
    needs: "vendor",
    make: async (moment, slug) => scoreLinesSheet(await positionList(moment), slug),
  },
  threats: ofThreats(threatsSheet),
  "threat-lines": ofThreats(threatLinesSheet),
  "promise-gains": ofThreats(promiseGainsSheet),
  ranks: ofDay(async (moment) =>
    ranksSheet(rankHistory(await marketHistory(moment)), (await openDay(moment)).frame),
  ),
  trend: {
    needs: "vendor",
    make: async (moment, slug) => {
      const trend = vendorTrend(await marketHistory(moment), slug);
      return trend === null ? null : trendSheet(trend, (await openDay(moment)).frame);
    },
  },
  structure: ofDay(async (moment) => structureSheet(await marketStructure(moment))),
  prices: ofDay(async (moment) => pricesSheet(await openDay(moment))),
  forecasts: ofDay(async (moment) => forecastsSheet(await forecastRegister(moment))),
  timeline: ofDay(async (moment) => timelineSheet(await openDay(moment))),
  releases: ofProduct(releasesSheet),
  support: ofProduct(supportSheet),
  exploited: ofProduct(exploitedSheet),
};

/** Every table and chart that can be taken away, by the name of its file. */
export const sheets: ReadonlyMap<string, SheetMaker> = new Map(Object.entries(makers));
