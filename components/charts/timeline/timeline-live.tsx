"use client";

import { parseAsString, useQueryStates } from "nuqs";
import { useCallback, useMemo, type ReactNode } from "react";
import { countOf } from "@/lib/format/numbers";
import type { Ask } from "./timeline-controls";
import { TimelineBoard } from "./timeline-board";
import type { TimelineStart } from "./timeline-start";
import { timelineEntries } from "./timeline-entries";
import { readTimeline } from "./timeline-state";
import { useTimeline } from "./use-timeline";

type Props = { start: TimelineStart; day: string; take: ReactNode };

const words = {
  from: parseAsString,
  to: parseAsString,
  vendor: parseAsString,
  kind: parseAsString,
  q: parseAsString,
  view: parseAsString,
};

const nothingAsked = { from: null, to: null, vendor: null, kind: null, q: null, view: null };

/** The first view without an address to read: what stands in the page before any script runs. */
export function TimelineStill({ start, day, take }: Props) {
  const entries = timelineEntries(start.around);
  const state = readTimeline(nothingAsked, { view: viewOf(start), vendors: null });
  return (
    <TimelineBoard
      {...{ start, day, entries, state, take }}
      ask={() => undefined}
      complete={false}
    />
  );
}

/** The timeline as its address asks for it; every change is written back there. */
export function TimelineLive({ start, day, take }: Props) {
  const [query, setQuery] = useQueryStates(words);
  const { payload, standing, again } = useTimeline(start);
  const entries = useMemo(() => timelineEntries(payload), [payload]);
  const state = useMemo(() => {
    const known = new Set(payload.vendors.map(([slug]) => slug));
    return readTimeline(query, {
      view: viewOf(start),
      vendors: standing === "whole" ? known : null,
    });
  }, [query, start, payload, standing]);
  const ask = useCallback<Ask>((words) => void setQuery(words), [setQuery]);
  const missing = countOf(start.total - start.around.rows.length, "more item");
  return (
    <div>
      {state.notUnderstood.length > 0 && (
        <p role="status" className="pb-2 text-table text-ink">
          Not understood in the address and left out: {state.notUnderstood.join("; ")}.
        </p>
      )}
      {standing === "loading" && <p className="pb-2 text-table text-ink-2">Loading {missing} …</p>}
      {standing === "failed" && (
        <p role="alert" className="pb-2 text-table text-danger">
          {missing} could not be loaded; those below are whole.{" "}
          <button type="button" onClick={again} className="link cursor-pointer">
            Try again
          </button>
        </p>
      )}
      <TimelineBoard
        {...{ start, day, entries, state, ask, take }}
        complete={standing === "whole"}
      />
    </div>
  );
}

function viewOf({ view: [from, to] }: TimelineStart) {
  return { from, to };
}
