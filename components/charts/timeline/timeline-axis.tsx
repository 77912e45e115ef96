"use client";

import { useMemo, useState, type KeyboardEvent } from "react";
import { TimelineDrawing } from "./timeline-drawing";
import { laned, type Lane } from "./timeline-lanes";
import type { TimelineEntry } from "./timeline-entries";
import { frameOf, PHONE, plotWidth, WIDE } from "./timeline-scale";
import { useDragged } from "./use-dragged";
import { useWheelZoom } from "./use-wheel-zoom";
import { useWidth } from "./use-width";
import { atEnd, panBy, windowOf, zoomBy, type TimeWindow } from "./timeline-window";

type Props = {
  entries: readonly TimelineEntry[];
  lanes: readonly Lane[];
  window: TimeWindow;
  whole: TimeWindow;
  today: number;
  day: string;
  onMove: (window: TimeWindow) => void;
};

const ZOOM_STEP = 1.6;
const PAN_STEP = 0.2;

type Move = (window: TimeWindow, whole: TimeWindow) => TimeWindow;

const keys: Readonly<Record<string, Move>> = {
  ArrowLeft: (window, whole) => panBy(window, whole, -PAN_STEP),
  ArrowRight: (window, whole) => panBy(window, whole, PAN_STEP),
  "+": (window, whole) => zoomBy(window, whole, 1 / ZOOM_STEP),
  "=": (window, whole) => zoomBy(window, whole, 1 / ZOOM_STEP),
  "-": (window, whole) => zoomBy(window, whole, ZOOM_STEP),
  Home: (window, whole) => atEnd(window, whole, "first"),
  End: (window, whole) => atEnd(window, whole, "last"),
};

/**
 * The axis by hand: dragged, zoomed with Ctrl and the wheel, or moved by keys. What moves is kept
 * here until the hand lets go, and told once.
 */
export function TimelineAxis({ entries, lanes, window, whole, today, day, onMove }: Props) {
  const [moving, setMoving] = useState<TimeWindow | null>(null);
  const { box, width } = useWidth();
  const shown = moving ?? window;
  const items = useMemo(() => laned(entries, lanes), [entries, lanes]);
  const frame = frameOf(width ?? WIDE);
  const dragged = (pixels: number) => panBy(window, whole, -pixels / plotWidth(frame));
  const drag = useDragged({
    onDrag: (pixels) => setMoving(dragged(pixels)),
    onDrop: (pixels) => {
      setMoving(null);
      onMove(dragged(pixels));
    },
  });
  useWheelZoom(box, (factor, x) => {
    const anchor = Math.min(Math.max((x - frame.left) / plotWidth(frame), 0), 1);
    onMove(zoomBy(window, whole, factor, anchor));
  });

  function onKeyDown(event: KeyboardEvent) {
    const move = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key];
    if (move === undefined) return;
    event.preventDefault();
    onMove(move(window, whole));
  }

  const drawing = { items, lanes, window: shown, today, day };
  const onOpen = (first: number, last: number) => onMove(windowOf(first, last, whole));
  return (
    <div
      ref={box}
      role="group"
      tabIndex={0}
      aria-label="Axis of time: arrow keys move it, plus and minus zoom, Home and End lead to its ends"
      onKeyDown={onKeyDown}
      {...drag}
      className="cursor-grab touch-pan-y active:cursor-grabbing"
    >
      {width === null ? (
        <>
          <TimelineDrawing {...drawing} frame={frameOf(WIDE)} className="max-md:hidden" />
          <TimelineDrawing {...drawing} frame={frameOf(PHONE)} className="md:hidden" />
        </>
      ) : (
        <TimelineDrawing {...drawing} frame={frame} onOpen={onOpen} />
      )}
    </div>
  );
}
