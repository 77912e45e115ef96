import { scaleUtc } from "d3-scale";
import type { IsoDate } from "@/lib/domain/iso-date";
import { earliestDay, latestDay, type PartialDate } from "@/lib/domain/partial-date";
import { pixel } from "@/lib/format/numbers";
import type { LifecycleRow } from "@/lib/reports/product/lifecycle-row";

export type LifecyclePhase = "supported" | "security-only" | "uncertain" | "not-known";

/** A piece of a release's bar; places in percent of the width. */
export type LifecycleSegment = {
  phase: LifecyclePhase;
  left: number;
  width: number;
  /** It lies after the day asked about: announced, not lived through. */
  ahead: boolean;
};

export type LifecycleBar = {
  segments: readonly LifecycleSegment[];
  /** The maker still looks after it and no end is on record: the bar has an open end. */
  open: boolean;
};

export type LifecycleAxis = {
  /** Percent of the width at which a day begins. */
  at: (day: string) => number;
  ticks: readonly { label: string; at: number }[];
  today: number;
};

type Dated = Pick<LifecycleRow, "releasedOn" | "activeSupportEndsOn" | "supportEndsOn" | "state">;

/** About this many years are named on the axis: more would touch on a phone. */
const TICKS = 5;

/** From the year of the first release to the last end on record, at least a year past the day. */
export function lifecycleAxis(rows: readonly Dated[], asOf: IsoDate): LifecycleAxis {
  const starts = rows.map(({ releasedOn }) => earliestDay(releasedOn));
  const ends = rows.flatMap(({ supportEndsOn }) => supportEndsOn ?? []).map(latestDay);
  const first = [...starts, asOf].toSorted()[0] ?? asOf;
  const last = [...ends, asOf].toSorted().at(-1) ?? asOf;
  const scale = scaleUtc(
    [new Date(`${first.slice(0, 4)}-01-01`), new Date(`${Number(last.slice(0, 4)) + 1}-01-01`)],
    [0, 100],
  );
  const at = (day: string) => pixel(scale(new Date(day)));
  const ticks = scale
    .ticks(TICKS)
    .map((date) => date.toISOString().slice(0, 10))
    .filter((day) => day.endsWith("-01-01"))
    .map((day) => ({ label: day.slice(0, 4), at: at(day) }));
  return { at, ticks, today: at(asOf) };
}

/** The pieces of one release's bar, cut at the day asked about. */
export function lifecycleBar(row: Dated, axis: LifecycleAxis): LifecycleBar {
  const { releasedOn, activeSupportEndsOn: active, supportEndsOn: end, state } = row;
  const first = active ?? end;
  const today = axis.today;
  const start = { from: axis.at(earliestDay(releasedOn)), to: axis.at(latestDay(releasedOn)) };
  const pieces: Piece[] = [{ phase: "uncertain", ...start }];
  const known = state === "supported" || first !== null;
  const lived = cutAt(axis, start.to, known ? "supported" : "not-known", first);
  const second = active !== null && active !== end;
  const after = second ? cutAt(axis, axis.at(latestDay(active)), afterActive(state), end) : [];
  const open = end === null && (state === "supported" || state === "security-only");
  return {
    segments: [...pieces, ...lived, ...after].flatMap((piece) => split(piece, today)),
    open,
  };
}

type Piece = { phase: LifecyclePhase; from: number; to: number };

const afterActive = (state: LifecycleRow["state"]): LifecyclePhase =>
  state === "not-known" ? "not-known" : "security-only";

/** From a place to an end: sure up to the first day the end could mean, unsure to its last. */
function cutAt(
  axis: LifecycleAxis,
  from: number,
  phase: LifecyclePhase,
  end: PartialDate | null,
): Piece[] {
  if (end === null) return [{ phase, from, to: axis.today }];
  const sure = axis.at(earliestDay(end));
  return [
    { phase, from, to: sure },
    { phase: "uncertain", from: sure, to: axis.at(latestDay(end)) },
  ];
}

/** Lived through and still ahead, apart; nothing of no width. */
function split({ phase, from, to }: Piece, today: number): LifecycleSegment[] {
  return [
    { phase, left: from, width: pixel(Math.min(to, today) - from), ahead: false },
    {
      ...{ phase, left: Math.max(from, today), ahead: true },
      width: pixel(to - Math.max(from, today)),
    },
  ].filter(({ width }) => width > 0);
}
