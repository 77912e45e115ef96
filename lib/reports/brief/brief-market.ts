import { formatDayInFull } from "@/lib/format/days";
import { countOf, formatCount } from "@/lib/format/numbers";
import type { OpenMarket } from "../market/open-market";
import { positionFinding } from "../market/findings";
import type { PositionRow } from "../market/position-row";
import type { ThreatRow } from "../threat/threat-row";
import type { Brief, BriefChallengers, BriefMoves } from "./brief";
import { briefPrices } from "./brief-prices";
import { briefPromises } from "./brief-promises";
import { briefEnds, briefExploited } from "./brief-risks";
import { briefStructure } from "./brief-structure";
import type { Footnotes } from "./footnotes";

/** More marks than this cannot be told apart on half a page. */
const DRAWN = 8;

/** Those it is about, and the first of the market by presence, in the order of all. Pure. */
export function drawnPositions(
  { positions }: OpenMarket,
  vendors: readonly string[],
): Pick<Brief, "positions" | "positionFinding" | "others"> {
  const own = positions.filter(({ vendor }) => vendors.includes(vendor.slug));
  const rest = positions.filter((row) => !own.includes(row)).slice(0, DRAWN - own.length);
  const drawn = positions.filter((row) => own.includes(row) || rest.includes(row));
  return {
    positions: drawn.map(withoutLines),
    positionFinding: positionFinding(positions),
    others: positions.length - drawn.length,
  };
}

function withoutLines(row: PositionRow): PositionRow {
  const bare = { criteria: [] };
  return {
    ...row,
    presence: { ...row.presence, ...bare },
    direction: { ...row.direction, ...bare },
  };
}

/** The first rows of a ranking, each with the strongest source of its largest line. Pure. */
export function challengersOf(
  rows: readonly ThreatRow[],
  most: number,
  footnotes: Footnotes,
): Pick<BriefChallengers, "rows" | "more"> {
  return {
    rows: rows.slice(0, most).map((row) => {
      const lines = row.cells.toSorted((a, b) => b.points - a.points);
      const records = lines.find((cell) => cell.records.length > 0)?.records ?? [];
      const ifKept = { ...row.ifKept, gains: row.ifKept.gains.map((gain) => ({ ...gain, promise: { ...gain.promise, evidence: [] } })) }; // prettier-ignore
      return { ...row, ifKept, cells: [], footnotes: footnotes.cite(records) };
    }),
    more: Math.max(0, rows.length - most),
  };
}

type About = {
  vendors: readonly string[];
  /** Cites its records once the promises have theirs. */
  changes: (footnotes: Footnotes) => BriefMoves;
  footnotes: Footnotes;
};

/** What is on record of these vendors besides their scores, in the order of the pages. Pure. */
export function briefRecords(
  { day, scores }: OpenMarket,
  { vendors, changes, footnotes }: About,
): Pick<Brief, "promises" | "changes" | "prices" | "structure" | "exploited" | "ends"> {
  return {
    promises: briefPromises(day, scores, vendors, footnotes),
    changes: changes(footnotes),
    structure: briefStructure(day, vendors, footnotes),
    prices: briefPrices(day, vendors, footnotes),
    exploited: briefExploited(day, vendors, footnotes),
    ends: briefEnds(day, vendors, footnotes),
  };
}

/** The same where there is room for a line or two. Pure. */
export function assumptionsInBrief({ day }: OpenMarket): string {
  const { asOf, methodVersion } = day.frame;
  return `No filters; the published weights of method ${methodVersion}; nothing that became public after ${formatDayInFull(asOf)}. Not checked is not no; a rank range holds 5 to 95% of the draws.`;
}

/** By which method, with which filters, and what is taken for granted. Pure. */
export function assumptionsOf({ day, scores }: OpenMarket): string {
  const { asOf, methodVersion, seed, draws } = day.frame;
  const unrated = scores.unrated.length;
  const open =
    unrated === 0
      ? ""
      : ` ${countOf(unrated, "vendor sells a hypervisor and is", "vendors sell a hypervisor and are")} not rated: too little is known.`;
  return `No filters; the published weights of method ${methodVersion}. Rank ranges hold 5 to 95% of ${formatCount(draws)} draws over all weightings and evidence bounds, seed ${seed}. Nothing that became public after ${formatDayInFull(asOf)} is used. Not known is not zero, and not checked is not no.${open} Dotted underline: no source read yet.`;
}
