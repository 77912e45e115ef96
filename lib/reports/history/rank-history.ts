import type { IsoDate } from "@/lib/domain/iso-date";
import { quarterName } from "@/lib/domain/quarter";
import { formatDay } from "@/lib/format/days";
import type { HistoryPoint, MarketHistory, VendorHistory } from "./market-history";
import { rankFinding, separationWords } from "./rank-findings";
import { rankMove, type RankMove } from "./rank-move";
import type { VendorMark } from "../vendor/vendor-mark";

/** Where one vendor's line runs on one day. */
export type RankPlace = {
  /** Rank by presence, 1 = first; equal points share the better one. */
  rank: number;
  /** Line of the chart, 1 = top: as the rank, but no two vendors share one. */
  row: number;
  /** The step to here must not be read as a move of the market. */
  evidenceStep: boolean;
  /** How much is known of the vendor itself changed within the quarter. */
  coverageJump: boolean;
};

export type RankLine = {
  vendor: VendorMark;
  /** One for each day; null = not scored on it. */
  places: readonly (RankPlace | null)[];
};

export type RankChange = {
  day: IsoDate;
  /** "Q3 2012"; the as-of day by its date. */
  name: string;
  vendor: VendorMark;
  /** Null: not scored before, or no longer. */
  from: number | null;
  to: number | null;
  /** Whether the change may be read as one of the market. */
  market: boolean;
  because: string;
};

/** Ranks by presence over the quarters. */
export type RankHistory = {
  finding: string;
  /** Quarter ends, oldest first; the last is the as-of day. */
  days: readonly IsoDate[];
  /** Vendors that were ever among the first eight; by their rank on the day, those gone last. */
  lines: readonly RankLine[];
  /** Every change of rank of these vendors, newest first, with what made it. */
  changes: readonly RankChange[];
  /** How many neighbours on the as-of day the evidence cannot separate, in words. */
  separation: string;
};

/** Deeper than this no line is drawn, unless the vendor stood higher once. */
const DRAWN_RANKS = 8;

/** Ranks by presence from the history of the market. Pure. */
export function rankHistory(history: MarketHistory): RankHistory {
  const { days, vendors } = history;
  const drawn = vendors
    .filter(({ points }) => points.some((point) => point !== null && point.rank <= DRAWN_RANKS))
    .toSorted((a, b) => lastSeen(b) - lastSeen(a) || lastRank(a) - lastRank(b));
  const rows = days.map((_, at) => rowsOn(vendors, at));
  const moves = new Map(
    drawn.map((line) => [line, days.map((_, at) => rankMove(line, vendors, at))]),
  );
  return {
    finding: rankFinding(history),
    days,
    lines: drawn.map((line) => ({
      vendor: line.vendor,
      places: line.points.map((point, at) =>
        placeOf(point, rows[at]?.get(line) ?? 0, moves.get(line)?.[at] ?? null),
      ),
    })),
    changes: drawn.flatMap((line) => changesOf(line, days, moves.get(line) ?? [])).toSorted(newest),
    separation: separationWords(history),
  };
}

function placeOf(point: HistoryPoint | null, row: number, move: RankMove | null): RankPlace | null {
  if (point === null) return null;
  return {
    ...{ rank: point.rank, row },
    evidenceStep: move !== null && !move.market,
    coverageJump: point.presenceCause?.kind === "coverage",
  };
}

function changesOf(
  { vendor, points }: VendorHistory,
  days: readonly IsoDate[],
  moves: readonly (RankMove | null)[],
): RankChange[] {
  return days.flatMap((day, at) => {
    const move = moves[at] ?? null;
    if (move === null) return [];
    const rank = (index: number) => points[index]?.rank ?? null;
    const name = at === days.length - 1 ? formatDay(day) : quarterName(day);
    return [{ day, name, vendor, from: rank(at - 1), to: rank(at), ...move }];
  });
}

/** The order of one day without ties: by points, then slug, so that no line hides another. */
function rowsOn(vendors: readonly VendorHistory[], at: number): Map<VendorHistory, number> {
  const points = ({ points: of }: VendorHistory) => of[at]?.presence.points ?? -1;
  const order = vendors.filter((line) => line.points[at]).toSorted((a, b) => points(b) - points(a));
  return new Map(order.map((line, index) => [line, index + 1]));
}

const lastSeen = ({ points }: VendorHistory) => points.findLastIndex((point) => point !== null);
const lastRank = ({ points }: VendorHistory) => points.findLast((point) => point)?.rank ?? 0;

const newest = (a: RankChange, b: RankChange) =>
  b.day.localeCompare(a.day) ||
  (a.to ?? Infinity) - (b.to ?? Infinity) ||
  a.vendor.name.localeCompare(b.vendor.name);
