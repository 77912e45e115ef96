import { defaultFleet } from "@/lib/domain/fleet";
import { recordKinds, type Archive } from "@/lib/domain/archive";
import { addDays, type IsoDate } from "@/lib/domain/iso-date";
import { MOST_COMPARED } from "@/lib/domain/comparison";
import { battleCardOf } from "@/lib/reports/brief/battle-card";
import { compareBriefOf } from "@/lib/reports/brief/compare-brief";
import { threatBriefOf } from "@/lib/reports/brief/threat-brief";
import { vendorBriefOf } from "@/lib/reports/brief/vendor-brief";
import { choicesOf } from "@/lib/reports/compare/compare-choices";
import { productsCompared } from "@/lib/reports/compare/compare-products";
import { vendorsCompared } from "@/lib/reports/compare/compare-vendors";
import { changeOf } from "@/lib/reports/change/market-change";
import { marketMoved, vendorMoved } from "@/lib/reports/change/recent-change";
import { changeLinesSheet, changesSheet } from "@/lib/reports/export/sheets/changes";
import { scenarioSheet, scenarioSheetNames } from "@/lib/reports/export/sheets/scenario";
import { marketScores } from "@/lib/reports/market/market-scores";
import { comparisonOf } from "@/lib/reports/price/cost-comparison";
import { costSheet } from "@/lib/reports/price/cost-sheet";
import { dayArchive } from "@/lib/reports/day-archive";
import { calendarOf } from "@/lib/reports/feed/calendar";
import { feedOf } from "@/lib/reports/feed/feed";
import type { FeedAbout } from "@/lib/reports/feed/feed-about";
import { forecastsOf } from "@/lib/reports/forecast/forecast-register";
import { articleDay, foreseen, notYet } from "@/lib/reports/forecast/foresight";
import { historyOf } from "@/lib/reports/history/market-history";
import { overviewOf } from "@/lib/reports/market/market-overview";
import { scenarioOf } from "@/lib/reports/scenario/scenario-report";
import { structureOf } from "@/lib/reports/structure/market-structure";
import { scoredMarket } from "@/lib/reports/market/open-market";
import { methodOf } from "@/lib/reports/method/method-sheet";
import { positionsOn } from "@/lib/reports/market/position-list";
import { priceListOf } from "@/lib/reports/price/price-list";
import { productListOf } from "@/lib/reports/product/product-list";
import { productSheetOf } from "@/lib/reports/product/product-sheet";
import { registerOf } from "@/lib/reports/promise/promise-register";
import { rankHistory } from "@/lib/reports/history/rank-history";
import { recordsOf } from "@/lib/reports/record/record-list";
import { recordSheetOf } from "@/lib/reports/record/record-sheet";
import { recordTableOf } from "@/lib/reports/record/record-table";
import { sourcesOf } from "@/lib/reports/record/source-list";
import { sourceSheetOf } from "@/lib/reports/record/source-sheet";
import { dimensions } from "@/lib/domain/support-level";
import { readQuestion } from "@/lib/domain/platform-question";
import { platformAnswersOf, platformFinderOf } from "@/lib/reports/support/platform-answers";
import { platformSheet } from "@/lib/reports/support/platform-sheet";
import { changesBetween } from "@/lib/reports/support/support-changes";
import { supportMatrixOf } from "@/lib/reports/support/support-matrix";
import { matrixOf } from "@/lib/reports/threat/threat-matrix";
import {
  changesSheet as supportChangesSheet,
  matrixSheet,
} from "@/lib/reports/support/support-sheet";
import { rankingOf } from "@/lib/reports/threat/threat-ranking";
import { timelineOf } from "@/lib/reports/timeline/timeline";
import { vendorsOf } from "@/lib/reports/vendor/vendor-list";
import { scorecardOf } from "@/lib/reports/vendor/vendor-scorecard";
import { vendorTrends } from "@/lib/reports/history/vendor-trend";

/** Which records have their own page asked for: every so-manieth, and the vendors by name. */
export type Asked = { vendors: readonly string[]; every: number };

/**
 * Every screen's report and every export of one day, by name. Left out by design: where to step
 * from a day, which looks ahead to say where there is something to see and never what; and the
 * search, which names what came later with its first day and no more (decision 0024).
 */
export function everyReport(archive: Archive, asOf: IsoDate, { vendors, every }: Asked) {
  const day = dayArchive(archive, asOf);
  const market = scoredMarket(day);
  const written = articleDay(day);
  const history = historyOf(archive, asOf);
  const costs = comparisonOf(day, { ...defaultFleet, hosts: 12, windowsGuests: 40 });
  const some = <T>(records: readonly T[]) => records.filter((_, at) => at % every === 0);
  const sources = some(some(foundSources(archive)));
  const topics: FeedAbout[] = [
    { of: "market" },
    ...vendors.map((slug) => ({ of: "vendors", slug }) as const),
    ...some(day.archive.product).map(({ slug }) => ({ of: "products", slug }) as const),
  ];
  const matrices = dimensions.map((dimension) => supportMatrixOf(day, dimension));
  const earlier = dayArchive(archive, addDays(asOf, -365));
  const changes = dimensions.map((dimension) => changesBetween(earlier, day, dimension));
  const before = { day: earlier, scores: marketScores(earlier) };
  const moved = (to: string | null) =>
    changeOf({ before, after: market, revised: earlier.archive }, to);
  const moves = moved(null);
  const [first = "", second = first] = vendors;
  const takeover = scenarioOf(market, {
    changes: [{ kind: "merge", vendor: second, into: first }],
    against: first,
  });
  const platforms = platformAnswersOf(day, readQuestion(ASKED).question);
  return {
    overview: overviewOf(market),
    vendors: vendorsOf(market),
    scorecards: vendors.map((slug) => scorecardOf(market, slug)),
    threats: vendors.map((slug) => rankingOf(market, slug)),
    threatMatrix: matrixOf(market),
    vendorBriefs: vendors.map((slug) => moves && vendorBriefOf(market, slug, moves)),
    threatBriefs: vendors.map((slug) => {
      const against = moved(slug);
      return against && threatBriefOf(market, slug, against);
    }),
    compareBriefs: vendors
      .slice(1)
      .map((slug) => moves && compareBriefOf(market, [first, slug], moves)),
    battleCards: vendors.slice(1).map((slug) => battleCardOf(market, [first, slug])),
    positions: positionsOn(market),
    method: methodOf(market, null),
    takeover,
    takeoverRows: scenarioSheetNames.map((name) => scenarioSheet(name, takeover)),
    products: productListOf(day),
    productSheets: some(day.archive.product).map(({ slug }) => productSheetOf(day, slug)),
    timeline: timelineOf(day),
    choices: choicesOf(market),
    vendorsCompared: vendorsCompared(market, vendors),
    productsCompared: productsCompared(
      market,
      day.archive.product.slice(0, MOST_COMPARED).map(({ slug }) => slug),
    ),
    promises: registerOf(day),
    forecasts: forecastsOf(day),
    foresight:
      written === null || written > asOf
        ? notYet(day, written ?? asOf)
        : foreseen(scoredMarket(dayArchive(archive, written)), market),
    structure: structureOf(day),
    prices: priceListOf(day),
    costs,
    costRows: costSheet(costs),
    matrices,
    matrixRows: matrices.map(matrixSheet),
    moves,
    moveRows: moves && [changesSheet(moves), changeLinesSheet(moves)],
    moved: moves && [marketMoved(moves), ...vendors.map((slug) => vendorMoved(moves, slug))],
    changes,
    changeRows: changes.map(supportChangesSheet),
    finder: platformFinderOf(day),
    platforms,
    platformRows: platformSheet(platforms),
    sources: sourcesOf(day),
    // Asked of every source, the unpublished too: their page must not be there.
    sourceSheets: sources.map((slug) => sourceSheetOf(day, slug)),
    sourceRecords: sources.map((slug) => recordSheetOf(day, "source", slug)),
    records: recordKinds.map((kind) => recordsOf(day, kind)),
    recordTables: recordKinds.map((kind) => recordTableOf(day, kind)),
    recordSheets: recordKinds
      .filter((kind) => kind !== "source")
      .flatMap((kind) =>
        some(day.archive[kind].map(({ slug }) => slug)).map((slug) =>
          recordSheetOf(day, kind, slug),
        ),
      ),
    history,
    ranks: rankHistory(history),
    feeds: topics.map((about) => feedOf(day, about, { edits: noEdits, isOfToday: false })),
    calendars: topics.map((about) => calendarOf(day, about, { edits: noEdits, isOfToday: false })),
    trends: vendorTrends(history),
  };
}

const noEdits: ReadonlyMap<string, string> = new Map();

/** A question of every weight, with a price. */
const ASKED = {
  required: "guest-os:windows-server-2022,capability:live-migration",
  ...{ preferred: "cpu-extension:intel-vt-x", optional: "host-os:windows", perCore: "150" },
};

/** Without those that a test adds, so that two archives are asked the same. */
function foundSources({ source }: Archive): string[] {
  return source.map(({ slug }) => slug).filter((slug) => !slug.startsWith("later-"));
}
