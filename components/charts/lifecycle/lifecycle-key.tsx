import { LifecycleBarDrawing } from "./lifecycle-bar";
import type { LifecycleAxis, LifecycleBar } from "./lifecycle-layout";

const axis: LifecycleAxis = { at: () => 0, ticks: [], today: 100 };
const ahead: LifecycleAxis = { ...axis, today: 0 };
const piece = { left: 0, width: 100, ahead: false };

const entries: readonly { words: string; axis: LifecycleAxis; bar: LifecycleBar }[] = [
  { words: "supported", axis, bar: { segments: [{ ...piece, phase: "supported" }], open: false } },
  {
    ...{ words: "security updates only", axis },
    bar: { segments: [{ ...piece, phase: "security-only" }], open: false },
  },
  {
    ...{ words: "announced, still ahead", axis: ahead },
    bar: { segments: [{ ...piece, phase: "supported", ahead: true }], open: false },
  },
  {
    ...{ words: "end known to the month or year", axis },
    bar: { segments: [{ ...piece, phase: "uncertain" }], open: false },
  },
  {
    ...{ words: "no end on record, state not known", axis },
    bar: { segments: [{ ...piece, phase: "not-known" }], open: false },
  },
  {
    ...{ words: "supported, no end on record", axis: { ...axis, today: 50 } },
    bar: { segments: [{ ...piece, width: 50, phase: "supported" }], open: true },
  },
];

/** How to read the bars; the line is the day asked about, the ground after it lies ahead. */
export function LifecycleKey() {
  return (
    <ul
      className="mt-1.5 flex flex-wrap gap-x-4 gap-y-1 text-table text-ink-2"
      aria-label="How to read the bars"
    >
      {entries.map(({ words, axis: own, bar }) => (
        <li key={words} className="inline-flex items-center gap-1.5">
          <span className="inline-block w-9">
            <LifecycleBarDrawing bar={bar} axis={own} />
          </span>
          {words}
        </li>
      ))}
    </ul>
  );
}
