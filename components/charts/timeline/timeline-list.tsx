"use client";

import { lazy, memo, Suspense, useMemo } from "react";
import { countOf } from "@/lib/format/numbers";
import type { TimelineEntry } from "./timeline-entries";
import { TimelineLineRow } from "./timeline-line-row";
import { timelineLines, type TimelineLine } from "./timeline-lines";

type Props = { entries: readonly TimelineEntry[]; day: string; today: number };

/** More lines than this are only drawn where they are looked at, by a script of their own. */
const LONG = 300;
const TimelineLongList = lazy(() => import("./timeline-long-list"));

/** The items in view by month, newest first; what still lies ahead is folded. */
export const TimelineList = memo(function TimelineList({ entries, day, today }: Props) {
  const { all, ahead, reached } = useMemo(() => {
    const isAhead = ({ last }: TimelineEntry) => last > today;
    return {
      all: timelineLines(entries),
      ahead: timelineLines(entries.filter(isAhead)),
      reached: timelineLines(entries.filter((entry) => !isAhead(entry))),
    };
  }, [entries, today]);
  if (entries.length > LONG) {
    return (
      <Suspense fallback={<Beginning lines={all} {...{ day, today }} />}>
        <TimelineLongList lines={all} {...{ day, today }} />
      </Suspense>
    );
  }
  if (reached.length === 0 || ahead.length === 0) {
    return <Lines label="Items, newest first" lines={all} {...{ day, today }} />;
  }
  const count = ahead.filter(({ entry }) => entry !== null).length;
  return (
    <>
      <details className="border-b border-rule">
        <summary className="link py-3 text-table md:py-1.5">
          {countOf(count, "item lies", "items lie")} ahead of the day
        </summary>
        <Lines label="Items ahead, furthest first" lines={ahead} {...{ day, today }} />
      </details>
      <Lines label="Items, newest first" lines={reached} {...{ day, today }} />
    </>
  );
});

/** What stands in the long list's place, as high as it, until its script has come. */
const Beginning = ({ lines, ...rest }: Omit<LinesProps, "label">) => (
  <div className="h-[70vh] overflow-y-auto border-y border-rule">
    <Lines label="Items, newest first" lines={lines.slice(0, LONG)} {...rest} />
  </div>
);

type LinesProps = { label: string; lines: readonly TimelineLine[]; day: string; today: number };

function Lines({ label, lines, day, today }: LinesProps) {
  return (
    <ul aria-label={label}>
      {lines.map((line) => (
        <li key={line.key}>
          <TimelineLineRow {...{ line, day, today }} />
        </li>
      ))}
    </ul>
  );
}
