/** What is ranked at the weights desk. */
export const rankings = ["presence", "direction", "both", "threat"] as const;
export type Ranking = (typeof rankings)[number];

/** One criterion or lever with the share of all weight the published method gives it, 0–1. */
export type Weighable = { key: string; weight: number };

/** How a ranking is weighed: what a reader moved, and what may move around it. */
export type Weighing = {
  ranking: Ranking;
  /** Shares 0–1 that sum to 1, in the order of what is weighed. */
  weights: readonly number[];
  locked: readonly boolean[];
  /** How far, in shares 0–1, a weight that is not locked may be from its slider; null = anywhere. */
  within: number | null;
  /** Whether values are drawn between their evidence bounds, or stay at their points. */
  withinBounds: boolean;
  seed: number;
};

/** The parts of an address that say so, each given once. */
export const weighingFields = ["rank", "weights", "lock", "within", "values", "seed"] as const;
export type WeighingField = (typeof weighingFields)[number];
export type TypedWeighing = Partial<Record<WeighingField, string>>;
export type WeighingErrors = Partial<Record<WeighingField, string>>;

/** Ten points either way: robustness.md. */
export const DEFAULT_WITHIN = 0.1;
/** The generator starts from 32 bits: robustness.md. */
export const MOST_SEED = 2 ** 32 - 1;
// More than there are criteria: an address with a thousand is none of ours.
const MOST_WORDS = 40;
const NUMBER = /^\d{1,10}(?:\.\d{1,6})?$/;

/** The ranking an address asks for; one it cannot name is that of presence. */
export function readRanking({ rank }: TypedWeighing): Ranking {
  return rankings.find((known) => known === rank) ?? "presence";
}

export type ReadWeighing = {
  /** As the address says it. */
  typed: TypedWeighing;
  weighing: Weighing;
  /** Where the sliders stand, 0–100: as written, not yet divided by their sum. */
  points: readonly number[];
  errors: WeighingErrors;
};

/**
 * How a ranking is weighed, as an address says. Weights are points: of those locked the share of
 * 100, of the others their part of the rest. A part that cannot be read is named with what to
 * enter, and the published default stands in. Throws nothing.
 */
export function readWeighing(
  typed: TypedWeighing,
  of: readonly Weighable[],
  seed: number,
): ReadWeighing {
  const errors: WeighingErrors = {};
  if (typed.rank !== undefined && !rankings.some((known) => known === typed.rank)) {
    errors.rank = `There is no ranking “${short(typed.rank)}”; choose one of the four.`;
  }
  if (typed.values !== undefined && typed.values !== "points" && typed.values !== "bounds") {
    errors.values = "Values are “points” or “bounds”.";
  }
  const locked = readLocks(typed.lock, of, errors);
  const points = readPoints(typed.weights, of, errors);
  const shares = sharesOf(points, locked, of, errors);
  return {
    typed,
    points: errors.weights === undefined && points !== null ? points : shares.weights.map((w) => 100 * w), // prettier-ignore
    weighing: {
      ranking: readRanking(typed),
      ...shares,
      within: readWithin(typed.within, errors),
      withinBounds: typed.values !== "points",
      seed: readSeed(typed.seed, seed, errors),
    },
    errors,
  };
}

function readLocks(text: string | undefined, of: readonly Weighable[], errors: WeighingErrors) {
  const words = wordsOf(text);
  const stranger = words.find((word) => !of.some(({ key }) => key === word));
  if (words.length > MOST_WORDS) errors.lock = tooMany;
  else if (stranger !== undefined) errors.lock = unknown(stranger);
  return of.map(({ key }) => errors.lock === undefined && words.includes(key));
}

/** Points by criterion; one not named has none. Null = the published ones. */
function readPoints(
  text: string | undefined,
  of: readonly Weighable[],
  errors: WeighingErrors,
): readonly number[] | null {
  if (text === undefined) return null;
  const pairs = wordsOf(text).map((word) => word.split(":"));
  if (pairs.length > MOST_WORDS) errors.weights = tooMany;
  const points = new Map<string, number>();
  for (const [key = "", number = ""] of pairs.slice(0, MOST_WORDS)) {
    const problem = problemWith(key, number, of);
    if (problem === null) points.set(key, Number(number));
    else errors.weights ??= problem;
  }
  return errors.weights === undefined ? of.map(({ key }) => points.get(key) ?? 0) : null;
}

function problemWith(key: string, number: string, of: readonly Weighable[]): string | null {
  if (!of.some((one) => one.key === key)) return unknown(key);
  if (NUMBER.test(number) && Number(number) <= 100) return null;
  return `“${short(number)}” is no weight; enter a number from 0 to 100.`;
}

function sharesOf(
  points: readonly number[] | null,
  locked: readonly boolean[],
  of: readonly Weighable[],
  errors: WeighingErrors,
): Pick<Weighing, "weights" | "locked"> {
  const published = { weights: of.map(({ weight }) => weight), locked };
  if (points === null) return published;
  const sum = (which: boolean) =>
    points.reduce((so, value, at) => (locked[at] === which ? so + value : so), 0);
  const [fixed, free] = [sum(true), sum(false)];
  const rest = 100 - fixed;
  if (fixed + free === 0) errors.weights = "These weights sum to zero; move one above 0, or reset.";
  else if (rest < -ROUNDING) errors.weights = "The locked weights sum to more than 100; unlock one, or lower it."; // prettier-ignore
  else if (free === 0 && Math.abs(rest) > ROUNDING) errors.weights = "The weights left unlocked sum to zero; move one above 0, or unlock another."; // prettier-ignore
  if (errors.weights !== undefined) return published;
  // Where nothing else is left, the locked ones are all there is.
  const whole = free === 0 || rest < 0 ? fixed : 100;
  const shares = points.map((value, at) => {
    if (locked[at] === true) return value / whole;
    return free === 0 ? 0 : (Math.max(0, rest) / 100) * (value / free);
  });
  return { weights: shares, locked };
}

// Addresses write weights to a tenth of a point.
const ROUNDING = 0.5;

function readWithin(text: string | undefined, errors: WeighingErrors): number | null {
  if (text === undefined) return DEFAULT_WITHIN;
  if (text === "any") return null;
  const points = NUMBER.test(text) ? Number(text) : NaN;
  if (points >= 0 && points <= 100) return points / 100;
  errors.within = "Enter points from 0 to 100, or “any”.";
  return DEFAULT_WITHIN;
}

function readSeed(text: string | undefined, usual: number, errors: WeighingErrors): number {
  if (text === undefined) return usual;
  const seed = /^\d{1,10}$/.test(text) ? Number(text) : NaN;
  if (seed <= MOST_SEED) return seed;
  errors.seed = `Enter a whole number from 0 to ${MOST_SEED}.`;
  return usual;
}

/** Weights as an address writes them, in points to a tenth: "installed-base:25,ecosystem:15". */
export function weightsWord(of: readonly Weighable[], weights: readonly number[]): string {
  const point = (at: number) => Math.round(1_000 * (weights[at] ?? 0)) / 10;
  return of.map(({ key }, at) => `${key}:${point(at)}`).join(",");
}

const wordsOf = (text = "") => (text === "" ? [] : text.split(","));
const short = (word: string) => (word.length > 30 ? `${word.slice(0, 30)}…` : word);
const unknown = (word: string) => `Nothing weighed here is called “${short(word)}”; reset, or correct the name.`; // prettier-ignore
const tooMany = `No ranking weighs more than ${MOST_WORDS} things; reset, or shorten the address.`;
