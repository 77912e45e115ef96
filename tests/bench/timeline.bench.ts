import { layoutWindow, placeTexts } from "@/components/charts/timeline/timeline-layout";

// How long the axis of time needs to put its items in place, at several zooms: 5,000 invented items
// beside 500. Ten times the items should cost no more than ten times as much, and one layout must
// leave most of a frame of 16.7 ms to the drawing.

const ROUNDS = 41;
const LANES = 11;
const WIDTH = 1140;
const DAYS = 8400;
const SIZES = [500, 5000] as const;
const SPANS = [8400, 3650, 730, 90] as const;
const MIDDLE = 4200;

/** Spread by a fixed rule, denser towards the end, as the archive is. */
function items(count: number) {
  return Array.from({ length: count }, (_, n) => {
    const at = Math.floor(DAYS * Math.sqrt(((n * 7919) % count) / count));
    return { at, lane: (n * 31) % LANES, entry: { first: at, last: at } };
  }).toSorted((a, b) => a.at - b.at);
}

function medianMs(work: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).toSorted((a, b) => a - b);
  return times[Math.floor(ROUNDS / 2)] ?? Number.NaN;
}

for (const span of SPANS) {
  const window = { from: MIDDLE - span / 2, to: MIDDLE + span / 2 };
  const [small, large] = SIZES.map((size) => {
    const all = items(size);
    const lay = () => layoutWindow(all, window, WIDTH, LANES);
    const ms = medianMs(() => placeTexts(lay(), WIDTH, () => ["A release by name", "7.0"]));
    return { ms, marks: lay().length };
  });
  if (small === undefined || large === undefined) continue;
  console.log(
    `${String(span).padStart(5)} days: 500 items ${small.ms.toFixed(2)} ms (${small.marks} marks), ` +
      `5,000 items ${large.ms.toFixed(2)} ms (${large.marks} marks), ratio ${(large.ms / small.ms).toFixed(1)}`,
  );
}
