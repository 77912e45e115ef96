import type { RecordRef } from "@/lib/domain/archive";
import type { Segment } from "@/lib/domain/segment";
import {
  cited,
  citedOf,
  compare,
  contest,
  discount,
  shareOf,
  type Bounds,
} from "./level-arithmetic";
import type { Lever } from "@/lib/domain/lever";
import { marketTotals } from "./market-totals";
import type { Level, ThreatProfile } from "./profile";

/** How hard one lever presses in one segment, 0–1. */
export type LeverReading = {
  tau: number;
  low: number;
  high: number;
  /** False: no evidence; tau is the lever's prior and the upper bound is 1. */
  known: boolean;
  /** What it was computed from; of many threats only few are opened that far. */
  told: () => LeverSource;
};

export type LeverSource = {
  /** What is on record of the challenger. */
  records: readonly RecordRef[];
  /** What is on record of the incumbent and the whole market: the same for every challenger. */
  against: readonly RecordRef[];
  /** The numbers of the formula, by name; null = not known. */
  numbers: Readonly<Record<string, number | null>>;
};

/** Who presses whom, where, among whom. `market` holds both. */
export type Front = {
  challenger: ThreatProfile;
  incumbent: ThreatProfile;
  market: readonly ThreatProfile[];
  segment: Segment;
  leverPrior: number;
  movesScale: number;
};

/**
 * τ of each lever, 0–1. Bounds are taken by monotone interval arithmetic: every τ rises with the
 * challenger's amounts and falls with everyone else's, so the lower bound puts the challenger at
 * its lowest and the rest at their highest (prices count the other way). Source: Chen 1996 for commonality and resources;
 * data/method/threat.md for all seven.
 */
export const leverReadings: Readonly<Record<Lever, (front: Front) => LeverReading>> = {
  commonality: ({ challenger, market, segment }) => {
    const own = challenger.presence[segment];
    const all = marketTotals(market).presence[segment];
    const rest = all.others.get(challenger.vendor) ?? NOTHING;
    const numbers = { challengerPresence: own.value, marketPresence: own.value + rest.value };
    const told = () => ({ records: citedOf(own), against: all.records, numbers });
    return readingOf(shareOf(own, rest), own.known, told);
  },

  resources: (front) => {
    const mix = resourceMix(front.incumbent);
    if (mix === null) return unknown(front, NOBODY, { incumbentResources: null });
    const terms = mix.map(({ type, part }) => {
      const own = amount(front.challenger, type);
      return { type, part, own, share: resourceShare(front.challenger, front.market, type) };
    });
    const sum = (of: keyof Bounds) =>
      terms.reduce((so, { part, share }) => so + part * share[of], 0);
    // The challenger's own means; everyone else's stand in their own lines.
    const levels = terms.map(({ own }) => own);
    const bounds = { tau: sum("tau"), low: sum("low"), high: sum("high") };
    const told = () => ({
      records: cited(levels),
      against: [],
      numbers: Object.fromEntries(terms.map(({ type, part, share }) => [type, part * share.tau])),
    });
    const known = levels.some((level) => level.known);
    return readingOf(bounds, known, told);
  },

  capability: ({ challenger, incumbent, segment }) => {
    const own = challenger.capability[segment];
    const theirs = incumbent.capability[segment];
    return reading({ own, theirs }, compare(own, theirs, contest), {
      challengerCapability: own.value,
      incumbentCapability: theirs.value,
    });
  },

  scale: (front) => {
    const [own, theirs] = [front.challenger.size, front.incumbent.size];
    const numbers = { challengerSize: value(own), incumbentSize: value(theirs) };
    if (own === null || theirs === null) return unknown(front, { own, theirs }, numbers);
    return reading({ own, theirs }, shareOf(own, theirs), numbers);
  },

  leverage: ({ challenger, segment }) => {
    const own = challenger.leverage[segment];
    return reading(
      { own, theirs: null },
      { tau: own.value, low: own.low, high: own.high },
      {
        challengerLeverage: own.value,
      },
    );
  },

  price: (front) => {
    const { challenger, incumbent, segment } = front;
    const [own, theirs] = [challenger.price[segment], incumbent.price[segment]];
    const numbers = { challengerPrice: value(own), incumbentPrice: value(theirs) };
    const presence = challenger.presence[segment];
    if (own === null && presence.known && presence.high === 0) {
      return reading({ own: presence, theirs: null }, { tau: 0, low: 0, high: 0 }, numbers);
    }
    if (own === null || theirs === null) return unknown(front, { own, theirs }, numbers);
    const bounds = {
      tau: discount(own.value, theirs.value),
      low: discount(own.high, theirs.low),
      high: discount(own.low, theirs.high),
    };
    return reading({ own, theirs }, bounds, numbers);
  },

  momentum: (front) => {
    const { moves } = front.challenger;
    const numbers = { challengerMoves: value(moves), fullMoves: front.movesScale };
    if (moves === null) return unknown(front, NOBODY, numbers);
    const speed = (count: number) => Math.min(1, Math.log1p(count) / Math.log1p(front.movesScale));
    const bounds = { tau: speed(moves.value), low: speed(moves.low), high: speed(moves.high) };
    return reading({ own: moves, theirs: null }, bounds, numbers);
  },
};

const NOTHING: Level = { value: 0, low: 0, high: 0, records: [], known: true };

/** Each resource type's share 0–1 of all a vendor's; null when it has none. */
export function resourceMix({ resources }: ThreatProfile): { type: string; part: number }[] | null {
  const sum = resources.reduce((so, { level }) => so + level.value, 0);
  if (sum <= 0) return null;
  return resources.map(({ type, level }) => ({ type, part: level.value / sum }));
}

/** A challenger's part of all that a market has of one resource, with its bounds; each 0–1. */
export function resourceShare(
  challenger: ThreatProfile,
  market: readonly ThreatProfile[],
  type: string,
): Bounds {
  const all = marketTotals(market).resources.get(type);
  const rest = all?.others.get(challenger.vendor) ?? NOTHING;
  return shareOf(amount(challenger, type), rest);
}

function amount({ resources }: ThreatProfile, type: string): Level {
  return resources.find((resource) => resource.type === type)?.level ?? NOTHING;
}

const value = (level: Level | null): number | null => level?.value ?? null;

/** What is known of both sides. */
type Sides = { own: Level | null; theirs: Level | null };
const NOBODY: Sides = { own: null, theirs: null };

// Field by field: a market is read some hundred thousand times, and spreading costs ten times that.
function readingOf({ tau, low, high }: Bounds, known: boolean, told: LeverReading["told"]) {
  return { tau, low, high, known, told };
}

/** Known as far as what it was computed from is. */
function reading(
  { own, theirs }: Sides & { own: Level },
  bounds: Bounds,
  numbers: LeverSource["numbers"],
): LeverReading {
  const known = own.known && theirs?.known !== false;
  return readingOf(bounds, known, toldOf({ own, theirs }, numbers));
}

function unknown(
  { leverPrior }: Front,
  sides: Sides,
  numbers: LeverSource["numbers"],
): LeverReading {
  return { tau: leverPrior, low: 0, high: 1, known: false, told: toldOf(sides, numbers) };
}

function toldOf({ own, theirs }: Sides, numbers: LeverSource["numbers"]): LeverReading["told"] {
  return () => ({ records: citedOf(own), against: citedOf(theirs), numbers });
}
