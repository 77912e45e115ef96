/** Uniform numbers from 0 up to, not including, 1. */
export type RandomSource = () => number;

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
  const words = xoshiro128([spread(), spread(), spread(), spread()]);
  return () => words() / TWO_32;
}

/**
 * The raw generator from its state of four words, not all 0: whole numbers from 0 to 2³² − 1.
 * Source: Blackman & Vigna 2021.
 */
export function xoshiro128(state: readonly [number, number, number, number]): () => number {
  let [a, b, c, d] = state;
  return () => {
    const next = (rotate((a + d) | 0, 7) + a) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return next;
  };
}

const TWO_32 = 2 ** 32;

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
