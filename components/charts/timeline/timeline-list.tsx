"use client";

import { memo, useMemo } from "react";
import { countOf } from "@/lib/format/numbers";
import type { TimelineEntry } from "./timeline-entries";
import { TimelineLineRow } from "./timeline-line-row";
import { timelineLines, type TimelineLine } from "./timeline-lines";
import { TimelineLongList } from "./timeline-long-list";

type Props = { entries: readonly TimelineEntry[]; day: string; today: number };

/** More lines than this are only drawn where they are looked at. */
const LONG = 300;

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
  if (entries.length > LONG) return <TimelineLongList lines={all} {...{ day, today }} />;
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
