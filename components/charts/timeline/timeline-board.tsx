"use client";

import { useCallback, useMemo, type ReactNode } from "react";
import { Figure } from "@/components/ui/figure";
import { formatDay } from "@/lib/format/days";
import { countOf, formatCount } from "@/lib/format/numbers";
import { TimelineAxis } from "./timeline-axis";
import { TimelineCaption } from "./timeline-caption";
import { TimelineControls, type Ask } from "./timeline-controls";
import { TimelineEmpty } from "./timeline-empty";
import type { TimelineEntry } from "./timeline-entries";
import { kindCounts, matching, vendorCounts } from "./timeline-filter";
import { lanesOf } from "./timeline-lanes";
import { TimelineList } from "./timeline-list";
import type { TimelineState } from "./timeline-state";
import type { TimelineStart } from "./timeline-start";
import { TimelineStrip } from "./timeline-strip";
import { isoOf, wholeRange, yearsAround, type TimeWindow } from "./timeline-window";
import { TimelineZoomBar } from "./timeline-zoom-bar";

type Props = {
  start: TimelineStart;
  day: string;
  entries: readonly TimelineEntry[];
  state: TimelineState;
  ask: Ask;
  /** Whether all items are at hand; before that, only those of the first view are. */
  complete: boolean;
  /** All items as a file. */
  take: ReactNode;
};

/** The axis, the list of what it shows, and the controls of both. */
export function TimelineBoard({ start, day, entries, state, ask, complete, take }: Props) {
  const { today, range, quarters, total } = start;
  const whole = useMemo(() => wholeRange(range), [range]);
  const { window } = state;
  const inView = useMemo(() => matching(entries, state), [entries, state]);
  const passing = useMemo(() => matching(entries, state, "window"), [entries, state]);
  const lanes = useMemo(() => lanesOf(inView, state.vendors), [inView, state.vendors]);
  const counts = useMemo(
    () => ({ kinds: kindCounts(entries, state), vendors: vendorCounts(entries, state) }),
    [entries, state],
  );
  const onMove = useCallback(
    ({ from, to }: TimeWindow) => ask({ from: isoOf(from), to: isoOf(to) }),
    [ask],
  );
  const known = complete || (window.from >= start.view[0] && window.to <= start.view[1]);
  const years = (window.to - window.from) / DAYS_PER_YEAR;
  return (
    <Figure
      finding={`${known ? formatCount(inView.length) : "Some"} of ${countOf(total, "item")}, from ${formatDay(isoOf(window.from))} to ${formatDay(isoOf(window.to))}`}
      unit="One row for each vendor with most in view; each mark leads to its record, each number to a closer look."
      caption={<TimelineCaption start={start} />}
      take={take}
    >
      <TimelineControls {...{ state, known, ask }} kinds={counts.kinds} vendors={counts.vendors} />
      <TimelineZoomBar {...{ state, whole, today, ask, onMove }} />
      <p role="status" className="sr-only">
        {countOf(inView.length, "item")} in view
      </p>
      {inView.length === 0 && known ? (
        <TimelineEmpty {...{ entries, state, ask }} onAll={() => onMove(whole)} />
      ) : (
        state.view === "axis" && (
          <div className="mt-3">
            <TimelineAxis entries={passing} {...{ lanes, window, whole, today, day, onMove }} />
          </div>
        )
      )}
      {state.view === "axis" && (
        <TimelineStrip
          {...{ quarters, whole, window }}
          onPoint={(pointed) => onMove(yearsAround(pointed, whole, years))}
        />
      )}
      <div className="mt-4">
        <TimelineList entries={inView} {...{ day, today }} />
      </div>
    </Figure>
  );
}

const DAYS_PER_YEAR = 365.25;
