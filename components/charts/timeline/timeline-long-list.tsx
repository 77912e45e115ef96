"use client";

import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef } from "react";
import { TimelineLineRow } from "./timeline-line-row";
import type { TimelineLine } from "./timeline-lines";

type Props = { lines: readonly TimelineLine[]; day: string; today: number };

const LINE_HEIGHT = 32;
const AHEAD = 12;

/** Thousands of lines in a box of their own: only those in sight are in the page. */
export default function TimelineLongList({ lines, day, today }: Props) {
  const box = useRef<HTMLDivElement>(null);
  // eslint-disable-next-line react-hooks/incompatible-library -- read during render only, never memoised
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => box.current,
    estimateSize: () => LINE_HEIGHT,
    getItemKey: (index) => lines[index]?.key ?? index,
    overscan: AHEAD,
  });
  return (
    <div
      ref={box}
      role="region"
      tabIndex={0}
      aria-label="Items, newest first"
      className="h-[70vh] overflow-y-auto border-y border-rule"
    >
      <ul className="relative" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ key, index, start }) => {
          const line = lines[index];
          return (
            line && (
              <li
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                aria-setsize={lines.length}
                aria-posinset={index + 1}
                className="absolute top-0 left-0 w-full"
                style={{ transform: `translateY(${start}px)` }}
              >
                <TimelineLineRow {...{ line, day, today }} />
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}
