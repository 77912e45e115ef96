import type { Archive } from "@/lib/domain/archive";
import { isoDate, type IsoDate } from "@/lib/domain/iso-date";
import { partsOfMoment, type Moment } from "@/lib/domain/moment";
import { archiveAsOf } from "@/lib/domain/public-on";
import { quarterEnds } from "@/lib/domain/quarter";
import { Coding } from "@/lib/scoring/coding/coding";
import { method } from "@/lib/scoring/method";
import type { AxisScore } from "@/lib/scoring/position-score";
import { archiveOf } from "../day-archive";
import { heldByMoment } from "../held-by-moment";
import { positionsOf } from "../market/market-scores";
import { causeOfMove, type AxisReading, type AxisStanding, type MoveCause } from "./move-cause";
import type { VendorMark } from "../vendor/vendor-mark";

/** Where one vendor stood on one day, and why that is not where it stood a quarter before. */
export type HistoryPoint = {
  presence: AxisStanding;
  direction: AxisStanding;
  /** Rank by presence among all scored that day, 1 = first; equal points share the better one. */
  rank: number;
  /** Null: hardly moved, or not scored a quarter before. */
  presenceCause: MoveCause | null;
  directionCause: MoveCause | null;
};

export type VendorHistory = {
  vendor: VendorMark;
  /** One for each day of the history; null = not scored on it. */
  points: readonly (HistoryPoint | null)[];
  /** One for each day: a hypervisor was on sale, and too little known of its maker to rate it. */
  unrated: readonly boolean[];
};

export type MarketHistory = {
  asOf: IsoDate;
  /** Quarter ends since the archive begins, oldest first; the last is the as-of day itself. */
  days: readonly IsoDate[];
  /** How many vendors were scored on each of the days. */
  scored: readonly number[];
  /** Every vendor that was ever scored, by slug, named as on the as-of day. */
  vendors: readonly VendorHistory[];
};

const HISTORY_BEGINS = isoDate.parse("2003-01-01");

type Standing = { presence: AxisReading; direction: AxisReading; rank: number };
type DayStandings = { rated: ReadonlyMap<string, Standing>; unrated: ReadonlySet<string> };

/**
 * Where every vendor stood at each quarter end up to `asOf`. Each day is scored from what was
 * public on that day, so that a record of later never changes it.
 */
export async function marketHistory(moment: Moment): Promise<MarketHistory> {
  return heldHistory(await archiveOf(moment), moment);
}

/** One history serves all vendors' pages of a day. */
const heldHistory = heldByMoment((archive, moment) =>
  historyOf(archive, partsOfMoment(moment).asOf),
);

/** The same, from an archive at hand. Pure. */
export function historyOf(archive: Archive, asOf: IsoDate): MarketHistory {
  const ends = quarterEnds(HISTORY_BEGINS, asOf).filter((day) => day < asOf);
  const standings = [
    ...ends.map((day) => standingsAtEnd(archive, day)),
    standingsOn(archive, asOf),
  ];
  return {
    asOf,
    days: [...ends, asOf],
    scored: standings.map(({ rated }) => rated.size),
    vendors: archiveAsOf(archive, asOf)
      .vendor.filter(({ slug }) => standings.some(({ rated }) => rated.has(slug)))
      .map(({ slug, name, colourSlot }) => ({
        vendor: { slug, name, colourSlot },
        points: pointsOf(standings.map(({ rated }) => rated.get(slug) ?? null)),
        unrated: standings.map(({ unrated }) => unrated.has(slug)),
      })),
  };
}

/** Quarters already scored, by archive: the histories of all days share them. */
const ended = new WeakMap<Archive, Map<IsoDate, DayStandings>>();

function standingsAtEnd(archive: Archive, day: IsoDate): DayStandings {
  const known = ended.get(archive) ?? new Map<IsoDate, DayStandings>();
  ended.set(archive, known);
  const found = known.get(day) ?? standingsOn(archive, day);
  known.set(day, found);
  return found;
}

function standingsOn(archive: Archive, day: IsoDate): DayStandings {
  const coding = new Coding(archiveAsOf(archive, day), day, method);
  const { rated, unrated } = positionsOf(coding);
  const scores = rated.map(({ slug, position: { presence, direction } }) => ({
    slug,
    presence: standingOf(presence),
    direction: standingOf(direction),
  }));
  const order = scores.map(({ presence }) => presence.points).toSorted((a, b) => b - a);
  // Backwards, so that equal points share the better rank.
  const rankOf = new Map(order.map((points, at) => [points, at + 1] as const).toReversed());
  const ranked = scores.map(
    ({ slug, ...score }) =>
      [slug, { ...score, rank: rankOf.get(score.presence.points) ?? order.length }] as const,
  );
  return { rated: new Map(ranked), unrated: new Set(unrated.map(({ slug }) => slug)) };
}

function standingOf({ points, low, high, confidence, criteria }: AxisScore): AxisReading {
  const known = criteria.filter((result) => result.known).map(({ criterion }) => criterion);
  const readings = criteria
    .flatMap(({ lines }) => lines)
    .filter(({ kind, suppressed }) => kind !== "prior" && !suppressed)
    .map(({ id, value }) => `${id} ${value}`)
    .join("|");
  return { points, low, high, confidence, known, readings };
}

function pointsOf(standings: readonly (Standing | null)[]): (HistoryPoint | null)[] {
  return standings.map((now, at) => {
    if (now === null) return null;
    const before = standings[at - 1] ?? null;
    const cause = (axis: "presence" | "direction") =>
      before === null ? null : causeOfMove(before[axis], now[axis]);
    return {
      ...{ presence: told(now.presence), direction: told(now.direction), rank: now.rank },
      ...{ presenceCause: cause("presence"), directionCause: cause("direction") },
    };
  });
}

/** Without what only the comparison needs. */
function told({ points, low, high, confidence }: AxisReading): AxisStanding {
  return { points, low, high, confidence };
}
