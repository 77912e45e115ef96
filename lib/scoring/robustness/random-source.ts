/** Uniform numbers from 0 up to, not including, 1. */
export type RandomSource = {
  (): number;
  /** The words of xoshiro128++ as they stand, for who can go on from them faster. */
  readonly state?: Int32Array;
};

/**
 * The generator xoshiro128++ started from a whole-number seed, which splitmix32 spreads over its
 * state. The same seed gives the same numbers on every machine; each has 32 random bits, enough
 * for shares to three digits. Throws when the seed is not a whole number from 0 to 2³² − 1.
 * Source: Blackman & Vigna 2021; data/method/robustness.md.
 */
export function randomSource(seed: number): RandomSource {
  if (!Number.isInteger(seed) || seed < 0 || seed >= TWO_32) {
    throw new RangeError(`The seed is ${seed}; use a whole number from 0 to ${TWO_32 - 1}.`);
  }
  const spread = splitmix32(seed);
  const state = Int32Array.of(spread(), spread(), spread(), spread());
  const words = xoshiro128(state);
  return Object.assign(() => words() / TWO_32, { state });
}

/**
 * The next `count` numbers of a source, 0 up to 1, into the beginning of an array: as if called for
 * each, and several times as fast where the source shows its state. Throws nothing.
 */
export function fillFrom(random: RandomSource, into: Float64Array, count: number): void {
  const { state } = random;
  if (state === undefined) {
    for (let at = 0; at < count; at++) into[at] = random();
    return;
  }
  let a = word(state, 0);
  let b = word(state, 1);
  let c = word(state, 2);
  let d = word(state, 3);
  for (let at = 0; at < count; at++) {
    // Rotations written out and sums kept to 32 bits: as calls and fractions they take thrice as long.
    const sum = (a + d) | 0;
    const next = (((sum << 7) | (sum >>> 25)) + a) | 0;
    into[at] = (next >>> 0) * FRACTION;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
  }
  state[0] = a;
  state[1] = b;
  state[2] = c;
  state[3] = d;
}

/**
 * The raw generator from its state of four words, not all 0, which it moves on: whole numbers from
 * 0 to 2³² − 1. Source: Blackman & Vigna 2021.
 */
export function xoshiro128(state: Int32Array): () => number {
  return () => {
    const [a, b] = [word(state, 0), word(state, 1)];
    const [c, d] = [word(state, 2) ^ a, word(state, 3) ^ b];
    const next = (rotate((a + word(state, 3)) | 0, 7) + a) >>> 0;
    state[0] = a ^ d;
    state[1] = b ^ c;
    state[2] = c ^ (b << 9);
    state[3] = rotate(d, 11);
    return next;
  };
}

const word = (state: Int32Array, at: number): number => state[at] ?? 0;

const TWO_32 = 2 ** 32;
// A product with it is exact, as is the division by 2³².
const FRACTION = 1 / 4294967296;

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

// The finaliser of MurmurHash3 over a Weyl sequence with the golden ratio; constants are theirs.
function splitmix32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let word = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
    return word ^ (word >>> 16);
  };
}
