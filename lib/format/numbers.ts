/** Points 0–100 with one decimal: 45.83 → "45.8". */
export function formatPoints(points: number): string {
  return points.toFixed(1);
}

/** A level or weight 0–1 with two decimals: 0.5 → "0.50". */
export function formatLevel(level: number): string {
  return level.toFixed(2);
}

/** A share 0–1 as whole percent; what is not quite all or nothing never reads "100%" or "0%". */
export function formatShare(share: number): string {
  const percent = Math.round(share * 100);
  if (percent === 0 && share > 0) return "under 1%";
  if (percent === 100 && share < 1) return "over 99%";
  return `${percent}%`;
}

/** The same; a share below the mark never reads as if it reached it: 0.798 against 0.8 → "under 80%". */
export function formatShareBelow(share: number, mark: number): string {
  const written = formatShare(share);
  return share < mark && written === formatShare(mark) ? `under ${written}` : written;
}

/** How often something comes first, in words; share 0–1 of weightings. */
export function formatFirstShare(share: number): string {
  if (share === 0) return "never first";
  return `first in ${formatShare(share)} of weightings`;
}

/** Two points 0–100 with "to" between them, for a dash reads as minus. */
export function formatRange(low: number, high: number): string {
  return `${formatPoints(low)} to ${formatPoints(high)}`;
}

/** A rank, or the span of ranks that the draws leave open: "1", "2 to 4". */
export function formatRank(rank: { low: number; high: number }): string {
  const low = Math.round(rank.low);
  const high = Math.round(rank.high);
  return low === high ? `${low}` : `${low} to ${high}`;
}

/** Digits in groups of three: 10000 → "10,000". */
export function formatCount(count: number): string {
  return count.toLocaleString("en-GB");
}

/** A count with its noun in the right number: "1 record", "34 records". */
export function countOf(count: number, one: string, many: string = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

/** A length in a drawing, in pixels, to a tenth: finer than any screen, short in the page. */
export function pixel(length: number): number {
  return Math.round(length * 10) / 10;
}

/** A share of a width, 0–1, as a CSS percentage. */
export function widthOf(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}
