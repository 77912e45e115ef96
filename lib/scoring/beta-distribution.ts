import { checkRange } from "./check-range";

/** A Beta distribution over a probability; both numbers more than 0. */
export type Beta = Readonly<{ a: number; b: number }>;

// Lanczos' approximation with g = 7 and nine terms (P. Godfrey's coefficients), good to 1e-15.
const LANCZOS_G = 7;
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
  -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
  1.5056327351493116e-7,
] as const;

/** ln Γ(x) for x > 0. Throws otherwise. Source: Lanczos 1964. */
export function logGamma(x: number): number {
  if (!(x > 0))
    throw new RangeError(`The gamma function was asked for ${x}; it needs more than 0.`);
  const z = x - 1;
  const series = LANCZOS.reduce((sum, term, at) => sum + (at === 0 ? term : term / (z + at)), 0);
  const base = z + LANCZOS_G + 0.5;
  return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(base) - base + Math.log(series);
}

/** ln B(a, b) for a, b > 0. */
export function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}

/**
 * P(X ≤ x), the regularised incomplete beta function, 0–1, for x from 0 to 1. Throws outside.
 * Source: continued fraction 8.17.22 of the NIST Digital Library of Mathematical Functions.
 */
export function betaCdf(x: number, { a, b }: Beta): number {
  checkRange("probability", x);
  if (x === 0 || x === 1) return x;
  // The fraction converges fast only below the mean; above it, use the mirror image.
  if (x > (a + 1) / (a + b + 2)) return 1 - betaCdf(1 - x, { a: b, b: a });
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b)) / a;
  return front * continuedFraction(x, { a, b });
}

// Below this a denominator counts as 0 (modified Lentz method).
const TINY = 1e-300;
const MOST_TERMS = 10_000;

function continuedFraction(x: number, { a, b }: Beta): number {
  let c = 1;
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m <= MOST_TERMS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    let step = 1;
    for (const term of [even, odd]) {
      d = 1 / awayFromZero(1 + term * d);
      c = awayFromZero(1 + term / c);
      step = d * c;
      value *= step;
    }
    if (Math.abs(step - 1) < Number.EPSILON) return value;
  }
  throw new RangeError(`The incomplete beta function does not settle for ${a}, ${b} at ${x}.`);
}

function awayFromZero(denominator: number): number {
  return Math.abs(denominator) < TINY ? TINY : denominator;
}

/**
 * The value a Beta variable stays below with probability p (0–1). Found by halving the interval
 * 0–1 until it cannot be halved, so it is exact to the last digits of `betaCdf`. Throws for p
 * outside 0–1. Source: data/method/promises.md.
 */
export function betaQuantile(p: number, beta: Beta): number {
  checkRange("probability", p);
  if (p === 0 || p === 1) return p;
  let [low, high] = [0, 1];
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    if (betaCdf(middle, beta) < p) low = middle;
    else high = middle;
  }
}
