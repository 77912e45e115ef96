"use client";

import type { ReactNode } from "react";
import type { Ask } from "./timeline-controls";
import type { TimelineState } from "./timeline-state";
import { panBy, yearsAround, zoomBy, type TimeWindow } from "./timeline-window";

type Props = {
  state: TimelineState;
  whole: TimeWindow;
  today: number;
  ask: Ask;
  onMove: (window: TimeWindow) => void;
};

const CLOSER = 0.5;
const HALF = 0.5;
const YEARS = [1, 2, 5, 10] as const;

/** Which days the axis shows, and whether there is one. */
export function TimelineZoomBar({ state, whole, today, ask, onMove }: Props) {
  const { window, view } = state;
  const list = view === "list";
  return (
    <div className="needs-script no-print mt-2 flex flex-wrap items-center gap-2">
      <div role="group" aria-label="Days shown" className="flex flex-wrap gap-1">
        <Press name="Earlier" onPress={() => onMove(panBy(window, whole, -HALF))}>
          <Arrow d="M8 2L3 6L8 10" />
        </Press>
        <Press name="Later" onPress={() => onMove(panBy(window, whole, HALF))}>
          <Arrow d="M4 2L9 6L4 10" />
        </Press>
        <Press name="Zoom in" onPress={() => onMove(zoomBy(window, whole, CLOSER))}>
          <Arrow d="M1 6H11M6 1V11" />
        </Press>
        <Press name="Zoom out" onPress={() => onMove(zoomBy(window, whole, 1 / CLOSER))}>
          <Arrow d="M1 6H11" />
        </Press>
        {YEARS.map((years) => (
          <Press
            key={years}
            name={`${years} ${years === 1 ? "year" : "years"} around the day`}
            onPress={() => onMove(yearsAround(today, whole, years))}
          >
            {years} y
          </Press>
        ))}
        <Press name="All days" onPress={() => onMove(whole)}>
          All
        </Press>
      </div>
      <button
        type="button"
        aria-pressed={list}
        onClick={() => ask({ view: list ? null : "list" })}
        className="control cursor-pointer aria-pressed:border-accent aria-pressed:bg-accent-tint"
      >
        List only
      </button>
    </div>
  );
}

type PressProps = { name: string; onPress: () => void; children: ReactNode };

function Press({ name, onPress, children }: PressProps) {
  return (
    <button
      type="button"
      aria-label={name}
      title={name}
      onClick={onPress}
      className="control min-w-9 cursor-pointer text-center max-md:min-w-11"
    >
      {children}
    </button>
  );
}

function Arrow({ d }: { d: string }) {
  return (
    <svg width={12} height={12} viewBox="0 0 12 12" aria-hidden="true" className="mx-auto">
      <path d={d} fill="none" stroke="currentColor" strokeWidth={1.5} />
    </svg>
  );
}
