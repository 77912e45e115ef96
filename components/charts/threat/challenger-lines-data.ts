import { quoteLine, type QuoteLine } from "@/components/records/evidence/quote-lines";
import { levers, type Lever } from "@/lib/domain/lever";
import { segmentName } from "@/lib/format/names";
import { formatLevel, formatPoints } from "@/lib/format/numbers";
import type { LeverBackground, ThreatCell, ThreatRow } from "@/lib/reports/threat/threat-row";
import type { CellLine } from "./cell-table";

/** One lever of a threat as it is sent to be drawn. */
export type LeverLine = {
  lever: Lever;
  points: string;
  weight: string;
  cells: readonly CellLine[];
  /** Points in each segment; null = no evidence. */
  across: readonly (string | null)[];
  /** Places in `records` of what it rests on. */
  rests: readonly number[];
  /** How many records all challengers are measured against by it. */
  against: number;
};

/** All lines of one threat: short, for a page sends those of every challenger. */
export type ChallengerLinesData = {
  slug: string;
  name: string;
  segments: readonly string[];
  /** By segment, then in total. */
  totals: readonly string[];
  levers: readonly LeverLine[];
  /** Each record once, however many levers rest on it. */
  records: readonly QuoteLine[];
};

/** The lines behind one row, as short words. */
export function challengerLines(
  row: ThreatRow,
  background: readonly LeverBackground[],
): ChallengerLinesData {
  const { challenger, bySegment, cells, points } = row;
  const records = new Map(
    cells.flatMap((cell) => cell.records.map((record) => [keyOf(record), record] as const)),
  );
  const places = new Map([...records.keys()].map((key, place) => [key, place]));
  return {
    ...{ slug: challenger.slug, name: challenger.name },
    segments: bySegment.map(({ segment }) => segmentName(segment)),
    totals: [...bySegment.map((line) => formatPoints(line.points)), formatPoints(points)],
    levers: levers.map((lever) => {
      const own = cells.filter((cell) => cell.lever === lever);
      const resting = own.flatMap((cell) =>
        cell.records.map((record) => places.get(keyOf(record))),
      );
      return {
        lever,
        points: formatPoints(row.byLever.find((entry) => entry.lever === lever)?.points ?? 0),
        weight: formatLevel(own[0]?.leverWeight ?? 0),
        cells: own.map(cellLine),
        across: bySegment.map(({ segment }) => acrossCell(own, segment)),
        rests: [...new Set(resting)].filter((place) => place !== undefined),
        against: background.find((entry) => entry.lever === lever)?.records.length ?? 0,
      };
    }),
    records: [...records.values()].map(quoteLine),
  };
}

const keyOf = ({ kind, slug }: { kind: string; slug: string }) => `${kind}/${slug}`;

function acrossCell(own: readonly ThreatCell[], segment: string): string | null {
  const cell = own.find((one) => one.segment === segment);
  return cell?.known === true ? formatPoints(cell.points) : null;
}

function cellLine(cell: ThreatCell): CellLine {
  const { known, segment, segmentShare, tau, formula, high, points } = cell;
  return [
    segmentName(segment),
    formatLevel(segmentShare),
    known ? formatLevel(tau) : `No evidence: counts 0, could add up to ${formatPoints(high)}`,
    known ? formula : null,
    formatPoints(points),
  ];
}
