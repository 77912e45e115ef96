import { isoDate } from "@/lib/domain/iso-date";
import type { CitedRecord } from "@/lib/reports/record/cited-record";
import type { PositionRow } from "@/lib/reports/market/position-row";
import type { ThreatCell, ThreatRow } from "@/lib/reports/threat/threat-row";

const mark = (name: string) => ({ slug: name.toLowerCase(), name, colourSlot: null });
const axis = { points: 60, low: 50, high: 70, confidence: 0.8, criteria: [] };

/** A clear leader, as far as a test does not say otherwise. */
export function positionRow(name: string, said: Partial<PositionRow> = {}): PositionRow {
  return {
    ...{ vendor: mark(name), presence: axis, direction: axis, records: 1 },
    ...{ quadrant: "Leader", quadrantShare: 0.95, tiedWith: [name] },
    presenceRank: { median: 1, low: 1, high: 1, of: 4, firstShare: 0.95, firstWithinBounds: 0.4 },
    ...said,
  };
}

/** A clear greatest threat without promises, as far as a test does not say otherwise. */
export function threatRow(name: string, said: Partial<ThreatRow> = {}): ThreatRow {
  return {
    ...{ challenger: mark(name), points: 30, low: 20, high: 40, byLever: [], bySegment: [] },
    ...{
      cells: [],
      topShare: 0.95,
      topWithinBounds: 0.4,
      tiedWith: [name],
      inWords: "It presses.",
    },
    rank: { median: 1, low: 1, high: 1 },
    ifKept: { expected: 30, allKept: 30, incumbentAlsoKeeps: 30, gains: [] },
    ...said,
  };
}

const cited: CitedRecord = {
  ...{ kind: "promise", slug: "p", title: "More.", evidence: [], notYetVerified: false },
  publicFrom: isoDate.parse("2005-01-01"),
};

/** One pending promise that would add five points. */
export const gain: ThreatRow["ifKept"]["gains"][number] = {
  ...{ promise: cited, points: 5, probability: 0.5, dueUntil: null },
  ...{ assumedDue: false, openEnded: true },
};

/** A cell that could be anything up to 10 points. */
export function threatCell(said: Partial<ThreatCell> = {}): ThreatCell {
  return {
    ...{ lever: "price", segment: "desktop", points: 0, low: 0, high: 10, tau: 0 },
    ...{ segmentShare: 1, leverWeight: 0.1, known: false, formula: "", records: [] },
    ...said,
  };
}
