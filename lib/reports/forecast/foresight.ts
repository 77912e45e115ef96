import { cacheLife, cacheTag } from "next/cache";
import type { IsoDate } from "@/lib/domain/iso-date";
import { onDay, type Moment } from "@/lib/domain/moment";
import { latestDay } from "@/lib/domain/partial-date";
import type { Statement } from "@/lib/domain/statement";
import { refuted, statementOutcomes } from "./article-errors";
import type { CitedRecord } from "../record/cited-record";
import { ARCHIVE_TAG, openDay, type DayArchive } from "../day-archive";
import type { ForecastRow } from "./forecast-row";
import { forecastRows } from "./forecast-rows";
import { rankingThenAndNow, type RankingThenAndNow } from "./foresight-ranking";
import {
  articleWrong,
  foresightDek,
  foresightFinding,
  methodHeld,
  methodWrong,
  type Sentence,
} from "./foresight-words";
import { openMarket, scoredMarket, type OpenMarket } from "../market/open-market";
import type { PromiseRow } from "../promise/promise-row";
import { promiseRows } from "../promise/promise-rows";
import type { ReportFrame } from "../report-frame";

/** The founding article: what it promised, foresaw and ranked is held against what came. */
export const ARTICLE = "techworld-2005-10";

export type Foresight = ReportFrame & {
  finding: string;
  dek: string;
  article: { slug: string; title: string; day: IsoDate };
  /** null on days before the article: it is not written yet. */
  told: {
    /** In the order in which the article says them. */
    promises: readonly PromiseRow[];
    forecasts: readonly ForecastRow[];
    /** Statements whose outcome is on record, whatever it says. */
    statementsChecked: number;
    ranking: RankingThenAndNow;
    articleWrong: readonly Sentence[];
    methodWrong: readonly Sentence[];
    methodHeld: readonly Sentence[];
  } | null;
};

/**
 * What October 2005 foresaw, and what became of it as known on `asOf`. Null when the article is
 * not in the archive.
 */
export async function foresight(moment: Moment): Promise<Foresight | null> {
  "use cache";
  cacheTag(ARCHIVE_TAG);
  cacheLife("hours");
  const day = await openDay(moment);
  const written = articleDay(day);
  if (written === null) return null;
  if (written > day.asOf) return notYet(day, written);
  return foreseen(await openMarket(onDay(moment, written)), scoredMarket(day));
}

/** The day on which the article surely was out; null when it is not in the archive. */
export function articleDay({ citations }: DayArchive): IsoDate | null {
  const publishedOn = citations.find("source", ARTICLE)?.publishedOn ?? null;
  return publishedOn === null ? null : latestDay(publishedOn);
}

/** A day before the article: nothing of it may be told. */
export function notYet({ frame, citations }: DayArchive, written: IsoDate): Foresight {
  return {
    ...frame,
    finding: "The article of October 2005 is not yet written on this day",
    dek: "What it promised and foresaw can be read from the day it came out.",
    article: articleOf(citations, written),
    told: null,
  };
}

/** The same from two markets at hand: of the day the article came out, and of a later one. Pure. */
export function foreseen(then: OpenMarket, now: OpenMarket): Foresight {
  const { day } = now;
  const statements = day.archive.statement.filter(({ source }) => source === ARTICLE);
  const promises = inArticleOrder(statements, "promise", promiseRows(day));
  const forecasts = inArticleOrder(statements, "forecast", forecastRows(day));
  const ranking = rankingThenAndNow(then, now);
  const outcomes = statementOutcomes(day, statements);
  return {
    ...day.frame,
    finding: foresightFinding({ promises, forecasts }),
    dek: foresightDek({ promises, forecasts }, ranking),
    article: articleOf(day.citations, then.day.asOf),
    told: {
      promises,
      forecasts,
      statementsChecked: outcomes.length,
      ranking,
      articleWrong: articleWrong(refuted(outcomes), forecasts),
      methodWrong: methodWrong(ranking),
      methodHeld: methodHeld(ranking),
    },
  };
}

function articleOf(citations: DayArchive["citations"], day: IsoDate) {
  return { slug: ARTICLE, title: citations.find("source", ARTICLE)?.title ?? ARTICLE, day };
}

/** Only what the article says, in the order of its statements. */
function inArticleOrder<T extends { record: CitedRecord }>(
  statements: readonly Statement[],
  kind: "promise" | "forecast",
  rows: readonly T[],
): T[] {
  const said = statements
    .toSorted((a, b) => a.number - b.number)
    .flatMap(({ became }) => became.filter((link) => link.kind === kind).map(({ slug }) => slug));
  return [...new Set(said)].flatMap(
    (slug) => rows.find(({ record }) => record.slug === slug) ?? [],
  );
}
