import { checkRange } from "./check-range";

/** How concentrated a segment is, from shares 0–1 that sum to 1. */
export type Concentration = {
  /** Herfindahl-Hirschman index, 10,000 ÷ firms to 10,000. */
  hhi: number;
  /** 0 = all equal, 1 = one firm; null for one firm. */
  normalised: number | null;
  /** 10,000 ÷ HHI: so many equal firms would be as concentrated. */
  effectiveFirms: number;
  /** −Σ s ln s, in nats; a share of 0 adds 0. */
  entropy: number;
  /** Entropy ÷ ln firms, 0–1; null for one firm. */
  entropyNormalised: number | null;
  /** Share 0–1 above which the leader dominates. */
  dominanceThreshold: number;
  dominated: boolean;
};

/**
 * Concentration of a market whose shares are all known. Amounts in any one unit; they are divided
 * by their sum. A firm with 0 counts as a firm. Throws for a negative amount and when all are 0.
 * Source: Hill 1973; Melnik, Shy & Stenbacka 2008 (dominance); data/method/market-structure.md.
 */
export function concentration(amounts: readonly number[]): Concentration {
  const shares = sharesOf(amounts);
  const firms = shares.length;
  const squares = shares.reduce((sum, share) => sum + share ** 2, 0);
  const entropy = shares.reduce((sum, s) => (s > 0 ? sum - s * Math.log(s) : sum), 0);
  const [first = 0, second = 0] = shares;
  const dominanceThreshold = 0.5 * (1 - (first ** 2 - second ** 2));
  return {
    hhi: 10_000 * squares,
    normalised: firms === 1 ? null : (squares - 1 / firms) / (1 - 1 / firms),
    effectiveFirms: 1 / squares,
    entropy,
    entropyNormalised: firms === 1 ? null : entropy / Math.log(firms),
    dominanceThreshold,
    dominated: first > dominanceThreshold,
  };
}

/** Share 0–1 of the k largest. Throws as {@link concentration} does. */
export function largestShare(amounts: readonly number[], k: number): number {
  return sharesOf(amounts)
    .slice(0, k)
    .reduce((sum, share) => sum + share, 0);
}

/** Points by which a merger of two firms raises the HHI: 20,000 × share × share, shares 0–1. */
export function mergerRise(one: number, other: number): number {
  return 20_000 * checkRange("share", one) * checkRange("share", other);
}

/**
 * HHI bounds when only some shares (0–1) are known: the remainder is dust, or one firm. If no
 * unknown firm can be larger than the smallest known one, as few of that size as fit. Throws
 * when known shares sum to more than 1. Source: data/method/market-structure.md.
 */
export function hhiBounds(
  known: readonly number[],
  unknownAreSmaller: boolean,
): { low: number; high: number } {
  known.forEach((share) => checkRange("share", share));
  const sum = known.reduce((so, share) => so + share, 0);
  // 1e-9: shares that sum to 1 up to rounding leave nothing.
  const rest = Math.max(0, 1 - checkRange("sum of shares", sum, 0, 1 + 1e-9));
  const low = 10_000 * known.reduce((so, share) => so + share ** 2, 0);
  const largest = unknownAreSmaller ? Math.min(...known, rest) : rest;
  if (largest <= 0) return { low, high: low };
  const whole = Math.floor(rest / largest);
  const left = rest - whole * largest;
  return { low, high: low + 10_000 * (whole * largest ** 2 + left ** 2) };
}

/** A number known to lie between two bounds; the bounds are equal where it is known. */
export type Bounds = { low: number; high: number };

/** What some published shares (0–1) say of a market, whatever the unpublished rest is. */
export type PartialConcentration = {
  /** Sum of the published shares, 0–1. */
  known: Bounds;
  /** What is left of 1. */
  rest: Bounds;
  hhi: Bounds;
  /** Upper bound if no other firm exceeds the smallest published one; null below two shares or where one is a range. */
  hhiIfRestSmaller: number | null;
  /** Sum of the 1, 2, 3 and 4 largest, 0–1. */
  largest: readonly [Bounds, Bounds, Bounds, Bounds];
  /** 10,000 ÷ HHI; high is null where the HHI may be 0. */
  effectiveFirms: { low: number; high: number | null };
};

/** The bounds are exact up to so many ranges: each doubles the markets to look at. */
export const MOST_RANGES = 12;
/** Shares that sum to 1 up to rounding leave nothing. */
const NOTHING = 1e-9;

/**
 * Concentration where only some shares are published, each a point or a range 0–1. Low: every
 * range at its low end, the rest dust. High: sums of squares and of the largest grow fastest at
 * the edges, so the greatest is found where at most one share lies inside its range and the rest
 * is one firm. Throws when the low ends sum to more than 1 and above {@link MOST_RANGES} ranges.
 * Source: data/method/market-structure.md.
 */
export function partialConcentration(shares: readonly Bounds[]): PartialConcentration {
  const lows = shares.map(({ low }) => checkRange("share", low));
  const highs = shares.map(({ high }) => checkRange("share", high));
  checkRange("ranges", rangesIn(shares), 0, MOST_RANGES);
  const least = Math.min(1, checkRange("sum of shares", sumOf(lows), 0, 1 + NOTHING));
  const most = Math.min(1, sumOf(highs));
  const markets = edgeMarkets(shares);
  const hhi = {
    low: 10_000 * sumOf(lows.map((share) => share ** 2)),
    high: Math.max(...markets.map((market) => 10_000 * sumOf(market.map((s) => s ** 2)))),
  };
  const cut = (k: number) => ({
    low: topSum(lows, k),
    high: Math.max(...markets.map((market) => topSum(market, k))),
  });
  const narrowable = shares.length > 1 && rangesIn(shares) === 0;
  return {
    known: { low: least, high: most },
    rest: { low: nothingLess(1 - most), high: nothingLess(1 - least) },
    hhi,
    hhiIfRestSmaller: narrowable ? hhiBounds(lows, true).high : null,
    largest: [cut(1), cut(2), cut(3), cut(4)],
    effectiveFirms: { low: 10_000 / hhi.high, high: hhi.low > 0 ? 10_000 / hhi.low : null },
  };
}

/**
 * Whether the leader dominates when only some shares (0–1) are known. The second may be any share
 * up to the rest, so the threshold is an interval; `dominated` is null where the share lies in
 * it. Null when an unpublished firm could be larger than every published one.
 * Source: Melnik, Shy & Stenbacka 2008.
 */
export function dominance(
  known: readonly number[],
): { threshold: Bounds; dominated: boolean | null } | null {
  const [first = 0, second = 0] = known.toSorted((a, b) => b - a);
  const rest = nothingLess(1 - sumOf(known));
  if (rest >= first) return null;
  const above = (other: number) => 0.5 * (1 - (first ** 2 - other ** 2));
  const threshold = { low: above(second), high: above(Math.max(second, rest)) };
  if (first > threshold.high) return { threshold, dominated: true };
  return { threshold, dominated: first > threshold.low ? null : false };
}

/** Every market, rest last, in which at most one share lies inside its range. */
function edgeMarkets(shares: readonly Bounds[]): number[][] {
  const ends = shares.reduce<number[][]>(
    (so, { low, high }) =>
      so.flatMap((market) => [...new Set([low, high])].map((share) => [...market, share])),
    [[]],
  );
  return ends.flatMap((market) => {
    const rest = 1 - sumOf(market);
    const whole = rest < -NOTHING ? [] : [[...market, nothingLess(rest)]];
    const fitted = shares.flatMap(({ low, high }, place) => {
      const share = (market[place] ?? 0) + rest;
      return share > low && share < high ? [[...market.with(place, share), 0]] : [];
    });
    return [...whole, ...fitted];
  });
}

const rangesIn = (shares: readonly Bounds[]) => shares.filter(({ low, high }) => low < high).length;
const sumOf = (numbers: readonly number[]) => numbers.reduce((so, number) => so + number, 0);
const nothingLess = (rest: number) => (rest < NOTHING ? 0 : rest);
const topSum = (shares: readonly number[], k: number) =>
  sumOf(shares.toSorted((a, b) => b - a).slice(0, k));

/** Shares 0–1, largest first. */
function sharesOf(amounts: readonly number[]): number[] {
  const sum = amounts.reduce((so, amount) => so + checkRange("share", amount, 0, Infinity), 0);
  if (sum <= 0) throw new RangeError("A market needs at least one share above 0.");
  return amounts.map((amount) => amount / sum).toSorted((a, b) => b - a);
}
