/** A rank 1 = first, with the ranks of the 5th and the 95th of a hundred draws. */
type Rank = { median: number; low: number; high: number };

/** The middle rank with its 5–95 % range: "2 (1 to 4)"; one that never moves: "1". */
export function rankWithRange({ median, low, high }: Rank): string {
  return low === high ? `${median}` : `${median} (${low} to ${high})`;
}

/** A rank that could as well be another: its range holds more than half of all places. Our choice. */
export function isCoinToss({ low, high }: Rank, places: number): boolean {
  return places > 1 && 2 * (high - low + 1) > places;
}

/** The same in words, after a rank; nothing for a rank that says something. */
export function coinTossWords(rank: Rank, places: number): string {
  return isCoinToss(rank, places) ? "a coin toss" : "";
}

/** More names than this are counted: their list stands where all are listed. */
const NAMED = 3;

/** Who shares a place, by name, itself included; nothing where it is clear. */
export function tieWords(names: readonly string[]): string {
  if (names.length < 2) return "";
  return names.length > NAMED ? `tie of ${names.length}` : `tie: ${names.join(", ")}`;
}

/** A rank as it stands in a table: middle, range, tie, and whether it is a coin toss. */
export function rankInWords(rank: Rank, tiedWith: readonly string[], places: number): string {
  return [rankWithRange(rank), tieWords(tiedWith), coinTossWords(rank, places)]
    .filter((words) => words !== "")
    .join(", ");
}
