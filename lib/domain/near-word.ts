/** Letters from which a word may hold one slip, and two. */
const ONE_SLIP_FROM = 4;
const TWO_SLIPS_FROM = 6;

/** Slips that a word of so many letters may hold and still be meant: 0, 1 or 2. */
export function slipsAllowed({ length }: string): number {
  if (length < ONE_SLIP_FROM) return 0;
  return length < TWO_SLIPS_FROM ? 1 : 2;
}

/**
 * How many slips turn one word into the other: a letter too many, too few, another one, or two
 * neighbours that changed places (optimal string alignment). Stops counting past `most`.
 */
export function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1)
      row.push(cheapest({ a, b, i, j }, { before, last, row }));
    if (Math.min(...row) > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[b.length] ?? most + 1;
}

type Place = { a: string; b: string; i: number; j: number };
type Rows = { before: readonly number[]; last: readonly number[]; row: readonly number[] };

function cheapest({ a, b, i, j }: Place, { before, last, row }: Rows): number {
  const same = a[i - 1] === b[j - 1] ? 0 : 1;
  const least = Math.min(
    (last[j] ?? Infinity) + 1,
    (row[j - 1] ?? Infinity) + 1,
    (last[j - 1] ?? Infinity) + same,
  );
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return swapped ? Math.min(least, (before[j - 2] ?? Infinity) + 1) : least;
}
