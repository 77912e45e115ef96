"use client";

import { memo, useMemo } from "react";
import type { TimelineEntry } from "./timeline-entries";
import { TimelineLineRow } from "./timeline-line-row";
import { timelineLines } from "./timeline-lines";
import { TimelineLongList } from "./timeline-long-list";

type Props = { entries: readonly TimelineEntry[]; day: string; today: number };

/** More lines than this are only drawn where they are looked at. */
const LONG = 300;

/** The items in view by month, newest first. */
export const TimelineList = memo(function TimelineList({ entries, day, today }: Props) {
  const lines = useMemo(() => timelineLines(entries), [entries]);
  if (entries.length > LONG) return <TimelineLongList {...{ lines, day, today }} />;
  return (
    <ul aria-label="Items, newest first">
      {lines.map((line) => (
        <li key={line.key}>
          <TimelineLineRow {...{ line, day, today }} />
        </li>
      ))}
    </ul>
  );
});
