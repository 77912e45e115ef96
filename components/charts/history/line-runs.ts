import { pixel } from "@/lib/format/numbers";

export type RunPoint = {
  x: number;
  y: number;
  /** The step to here is no move of the market: its line is broken. */
  broken: boolean;
};

/**
 * The two paths of one line through points in order: `solid` and `broken`. Null interrupts the
 * line. A level stretch is one stroke, so that a page of many quarters stays small.
 */
export function linePaths(
  points: readonly (RunPoint | null)[],
): Record<"solid" | "broken", string> {
  const paths = { solid: "", broken: "" };
  const pens: Record<"solid" | "broken", RunPoint | null> = { solid: null, broken: null };
  points.forEach((now, at) => {
    const before = points[at - 1] ?? null;
    if (now === null || before === null) return;
    const style = now.broken ? "broken" : "solid";
    if (pens[style] !== before) paths[style] += `M${pixel(before.x)} ${pixel(before.y)}`;
    if (!levelBeyond(now, before, points[at + 1] ?? null)) {
      paths[style] += now.y === before.y ? `H${pixel(now.x)}` : `L${pixel(now.x)} ${pixel(now.y)}`;
    }
    pens[style] = now;
  });
  return paths;
}

/** Whether the line runs on level and in the same stroke: the next point draws it. */
function levelBeyond(now: RunPoint, before: RunPoint, next: RunPoint | null): boolean {
  return next !== null && next.y === now.y && before.y === now.y && next.broken === now.broken;
}

/** First and last index of each stretch without a gap. */
export function runsOf(points: readonly (object | null)[]): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  points.forEach((point, at) => {
    if (point === null) return;
    const last = runs.at(-1);
    if (last?.to === at - 1) last.to = at;
    else runs.push({ from: at, to: at });
  });
  return runs;
}
