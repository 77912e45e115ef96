import { cacheLife, cacheTag } from "next/cache";
import { addDays } from "@/lib/domain/iso-date";
import type { Moment } from "@/lib/domain/moment";
import { latestDay } from "@/lib/domain/partial-date";
import { ARCHIVE_TAG, type DayArchive } from "../day-archive";
import { marketDek, marketFinding, pairFinding, positionFinding, threatFinding } from "./findings";
import { openMarket, type OpenMarket } from "./open-market";
import { marketHistory } from "../history/market-history";
import { promiseRows } from "../promise/promise-rows";
import { rankHistory, type RankHistory } from "../history/rank-history";
import { marketMoved, recentChange, type RecentChange } from "../change/recent-change";
import { structureNote } from "../structure/structure-findings";
import { structurePoints } from "../structure/structure-points";
import { threatRows } from "../threat/threat-rows";
import { topPairs, type TopPair } from "./top-pairs";
import type { CitedRecord } from "../record/cited-record";
import type { PositionRow } from "./position-row";
import type { PromiseRow } from "../promise/promise-row";
import type { ReportFrame } from "../report-frame";
import type { ThreatRow } from "../threat/threat-row";
import type { VendorMark } from "../vendor/vendor-mark";

/** All that the first screen shows. */
export type MarketOverview = ReportFrame & {
  /** The market in one sentence; its verbs are earned by the shares. */
  finding: string;
  /** Two or three sentences under it. */
  dek: string;
  leader: VendorMark | null;
  /** By presence, then name; without their lines, which the vendors' own pages have. */
  positions: readonly PositionRow[];
  positionFinding: string;
  /** How many vendors sell a hypervisor and are not rated: too little is known of them. */
  unrated: number;
  /** Challengers of the leader, by threat, then name; without cells, which their page has. */
  threats: readonly ThreatRow[];
  threatFinding: string;
  /** Due within a year, soonest first; overdue ones before them. */
  promisesDue: readonly PromiseRow[];
  /** Records that became public in the last 90 days, newest first. */
  latest: readonly CitedRecord[];
  /** How many shares are published and what the newest say; where none are, that. */
  structureNote: string;
  /** Where no shares say it: the pair that most often holds the top two places, per axis. */
  pairs: readonly TopPair[];
  pairFinding: string;
  /** Ranks by presence since the archive begins. */
  ranks: RankHistory;
  /** What moved in the last 90 days; null = nobody could be compared. */
  changed: RecentChange | null;
};

/** Days of news on the first screen. */
const NEWS_DAYS = 90;
/** How far ahead a due promise is shown. */
const DUE_DAYS = 365;

/** The market in one screen, as of one day. */
export async function marketOverview(moment: Moment): Promise<MarketOverview> {
  "use cache";
  cacheTag(ARCHIVE_TAG);
  cacheLife("hours");
  const ranks = rankHistory(await marketHistory(moment));
  const change = await recentChange(moment);
  const changed = change && marketMoved(change);
  return { ...overviewOf(await openMarket(moment)), ranks, changed };
}

/** All that rests on one day alone, from a market at hand. Pure. */
export function overviewOf({
  day,
  scores,
  positions,
}: OpenMarket): Omit<MarketOverview, "ranks" | "changed"> {
  const leader = positions[0]?.vendor ?? null;
  const threats = leader === null ? [] : threatRows(day, scores, leader.slug, () => []);
  const pairs = topPairs(day.citations, scores.vendors);
  return {
    ...day.frame,
    finding: marketFinding(positions, threats),
    dek: marketDek(positions, threats),
    leader,
    positions: positions.map(withoutLines),
    positionFinding: positionFinding(positions),
    unrated: scores.unrated.length,
    threats: threats.map((row) => ({ ...row, cells: [] })),
    threatFinding: leader === null ? "" : threatFinding(leader.name, threats),
    promisesDue: promisesDue(day),
    latest: latestOf(day),
    structureNote: structureNote(structurePoints(day)),
    pairs,
    pairFinding: pairFinding(pairs, positions),
  };
}

/** A first screen is about the market: what each score is made of stays with the vendor's page. */
function withoutLines(row: PositionRow): PositionRow {
  const bare = { criteria: [] };
  return {
    ...row,
    presence: { ...row.presence, ...bare },
    direction: { ...row.direction, ...bare },
  };
}

function promisesDue(day: DayArchive): PromiseRow[] {
  const horizon = addDays(day.asOf, DUE_DAYS);
  return promiseRows(day).filter(
    ({ standing, dueUntil }) =>
      standing === "overdue" ||
      (standing === "pending" && dueUntil !== null && latestDay(dueUntil) <= horizon),
  );
}

/** What happened lately, newest first: acts that customers can see. Promises have their own table. */
function latestOf({ asOf, citations }: DayArchive): CitedRecord[] {
  const since = addDays(asOf, -NEWS_DAYS);
  const told = new Set(["event", "release", "price"]);
  return citations
    .everything()
    .filter(({ kind, publicFrom }) => told.has(kind) && publicFrom > since)
    .toSorted((a, b) => b.publicFrom.localeCompare(a.publicFrom) || a.slug.localeCompare(b.slug));
}
