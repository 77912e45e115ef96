import type { PositionRow } from "../market/position-row";
import type { CitedRecord } from "../record/cited-record";
import { segmentName } from "@/lib/format/names";
import type { ThreatRow } from "../threat/threat-row";
import type { MovedLine } from "./scenario";

/** Sums of the same numbers in another order may differ by this much. */
const SAME = 1e-9;

type Line = Omit<MovedLine, "before" | "after" | "records"> & {
  points: number;
  records: readonly CitedRecord[];
};
type Made = (record: { kind: string; slug: string }) => boolean;

/** The summands of two sets of scores that differ, greatest difference first. */
export function movedLines(was: readonly Line[], is: readonly Line[], made: Made): MovedLine[] {
  const byKey = (lines: readonly Line[]) => new Map(lines.map((line) => [keyOf(line), line]));
  const [before, after] = [byKey(was), byKey(is)];
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  return keys
    .flatMap((key) => {
      const [then, now] = [before.get(key), after.get(key)];
      const line = now ?? then;
      if (line === undefined || Math.abs(pointsOf(now) - pointsOf(then)) <= SAME) return [];
      return [moved(line, { before: then?.points ?? null, after: now?.points ?? null }, made)];
    })
    .toSorted((a, b) => sizeOf(b) - sizeOf(a));
}

const pointsOf = (line: Line | undefined) => line?.points ?? 0;
const sizeOf = ({ before, after }: MovedLine) => Math.abs((after ?? 0) - (before ?? 0));
const keyOf = ({ vendor, of, part, label }: Line) => JSON.stringify([vendor, of, part, label]);

/** So many records stand beside a line; its vendor's page has all. */
const SHOWN = 2;

function moved(
  { vendor, of, part, label, records }: Line,
  points: Pick<MovedLine, "before" | "after">,
  made: Made,
): MovedLine {
  const onFile = records.filter((record) => !made(record)).slice(0, SHOWN);
  return {
    ...{ vendor, of, part, label, ...points },
    records: onFile.map(({ kind, slug, title }) => ({ kind, slug, title })),
  };
}

/** Every line of every position. */
export function positionLines(rows: readonly PositionRow[]): Line[] {
  return rows.flatMap(({ vendor, presence, direction }) =>
    [...presence.criteria, ...direction.criteria].flatMap(({ axis, label: part, lines }) =>
      lines.map(({ label, points, records }) => ({
        ...{ vendor: vendor.name, of: axis, part, label, points, records },
      })),
    ),
  );
}

/** Every cell of every threat. */
export function threatLines(rows: readonly ThreatRow[]): Line[] {
  return rows.flatMap(({ challenger, cells }) =>
    cells.map(({ lever, segment, formula, points, records }) => ({
      ...{ vendor: challenger.name, of: "threat" as const, points, records },
      ...{ part: `${lever}, ${segmentName(segment).toLowerCase()}`, label: formula },
    })),
  );
}
