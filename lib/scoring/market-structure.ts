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

/** Shares 0–1, largest first. */
function sharesOf(amounts: readonly number[]): number[] {
  const sum = amounts.reduce((so, amount) => so + checkRange("share", amount, 0, Infinity), 0);
  if (sum <= 0) throw new RangeError("A market needs at least one share above 0.");
  return amounts.map((amount) => amount / sum).toSorted((a, b) => b - a);
}
