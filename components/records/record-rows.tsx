"use client";

import { ScrollBox } from "@/components/ui/scroll-box";
import { countOf } from "@/lib/format/numbers";
import { EvidenceTrigger } from "./evidence/evidence-trigger";
import { LineLink, type LineProps } from "./line-link";
import type { RecordLines } from "./record-lines";
import { NotYetVerified } from "./record-link";

type Props = {
  records: RecordLines;
  /** One day in words for each line. */
  days: readonly string[];
  dayHead: string;
  day: string;
  label: string;
};

/** Rows of a table of records, drawn where they are read, so that a long table travels once. */
export function RecordRows({ records, days, dayHead, day, label }: Props) {
  return (
    <ScrollBox label={label}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{dayHead}</th>
            <th scope="col" className="max-md:hidden">
              Kind
            </th>
            <th scope="col">What it says</th>
            <th scope="col">Evidence</th>
          </tr>
        </thead>
        <tbody className="record-rows">
          {records.lines.map((line, at) => (
            <tr key={`${line[0]}/${line[1]}`}>
              <td className="day">{days[at]}</td>
              <td>{records.kinds[line[0]]?.[1]}</td>
              <td>
                <LineLink line={line} kinds={records.kinds} day={day} />
              </td>
              <td>
                <Evidence line={line} kinds={records.kinds} day={day} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

/** How many sources it rests on, or that nobody has read one yet; opens them. */
function Evidence({ line: [at, slug, title, sources], kinds, day }: LineProps) {
  const kind = kinds[at]?.[0];
  if (kind === undefined) return null;
  const words = sources === null ? "not yet verified" : countOf(sources, "source");
  return (
    <EvidenceTrigger {...{ kind, slug, day }} label={`Evidence of ${title}: ${words}`}>
      {sources === null ? <NotYetVerified /> : <span className="text-ink-2">{words}</span>}
    </EvidenceTrigger>
  );
}
