import type { IsoDate } from "@/lib/domain/iso-date";
import type { RankHistory, RankLine, RankPlace } from "@/lib/reports/history/rank-history";

/** Sizes in pixels of one drawing; a phone shows the years instead of the quarters. */
export type BumpLayout = {
  name: "wide" | "narrow";
  width: number;
  left: number;
  right: number;
  row: number;
  yearly: boolean;
};

export const bumpLayouts: readonly BumpLayout[] = [
  { name: "wide", width: 1280, left: 26, right: 1104, row: 25, yearly: false },
  { name: "narrow", width: 358, left: 26, right: 178, row: 25, yearly: true },
];

type Drawn = { days: readonly IsoDate[]; lines: readonly RankLine[] };

/** The days a drawing shows: all of them, or the last of each year. */
export function drawnDays({ days, lines }: RankHistory, yearly: boolean): Drawn {
  if (!yearly) return { days, lines };
  const ends = days.flatMap((day, at) => (yearOf(day) === yearOf(days[at + 1]) ? [] : [at]));
  return {
    days: ends.flatMap((at) => days[at] ?? []),
    lines: lines.map(({ vendor, places }) => ({
      vendor,
      places: ends.map((at, index) => yearPlace(places, (ends[index - 1] ?? -1) + 1, at)),
    })),
  };
}

/** The place at the end of a year; a step of evidence within the year marks it. */
function yearPlace(
  places: readonly (RankPlace | null)[],
  from: number,
  to: number,
): RankPlace | null {
  const end = places[to] ?? null;
  const year = places.slice(from, to + 1);
  return (
    end && {
      ...end,
      evidenceStep: year.some((place) => place?.evidenceStep),
      coverageJump: year.some((place) => place?.coverageJump),
    }
  );
}

const yearOf = (day: IsoDate | undefined) => day?.slice(0, 4);
