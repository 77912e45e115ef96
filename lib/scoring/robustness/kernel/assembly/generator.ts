import { MARKS, state } from "./room";

/**
 * Writes so many whole numbers of xoshiro128++ into a lane, row by row: the order in which
 * `xoshiro128` of random-source.ts gives them.
 */
export function fillLane(lane: usize, count: usize): void {
  let a = load<u32>(state);
  let b = load<u32>(state, 4);
  let c = load<u32>(state, 8);
  let d = load<u32>(state, 12);
  const end = lane + count * MARKS;
  for (let at = lane; at < end; at += MARKS) {
    store<u32>(at, rotl<u32>(a + d, 7) + a);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotl<u32>(d, 11);
  }
  store<u32>(state, a);
  store<u32>(state, b, 4);
  store<u32>(state, c, 8);
  store<u32>(state, d, 12);
}
