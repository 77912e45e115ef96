"use client";

import { LineLink } from "./line-link";
import type { RecordLines } from "./record-lines";

/** Drawn where it is read, so that a long list travels once. */
export function LinkList({ records, day }: { records: RecordLines; day: string }) {
  return (
    <ul className="grid gap-1">
      {records.lines.map((line) => (
        <li key={`${line[0]}/${line[1]}`}>
          <LineLink line={line} kinds={records.kinds} day={day} />
        </li>
      ))}
    </ul>
  );
}
