import { formatLevel, formatPoints, formatRange } from "@/lib/format/numbers";
import { segmentName } from "@/lib/format/names";
import type { ThreatScore } from "@/lib/scoring/threat-score";
import { formulaInWords } from "../threat/threat-words";
import type { WorkedFormula } from "./worked-formula";

/** Lines that would read 0.0 are told together. */
const LEAST_SHOWN = 0.05;

/** One challenger's threat to one incumbent, cell by cell. Pure. */
export function threatFormula(
  challenger: string,
  incumbent: string,
  { points, low, high, cells }: ThreatScore,
): WorkedFormula {
  const shown = cells.filter((cell) => cell.points >= LEAST_SHOWN);
  const rest = points - shown.reduce((so, cell) => so + cell.points, 0);
  const unknown = cells.filter(({ known, share }) => !known && share > 0).length;
  return {
    name: `${challenger} threatens ${incumbent} with ${formatPoints(points)} of 100 points`,
    formula: "threat = 100 × Σ share × weight × τ",
    told: `Share: part of ${incumbent}’s presence in the segment. Weight: what the method gives the lever. τ: how hard ${challenger} presses by it, from 0 to 1. Of ${unknown} cells there is no evidence; they count 0.`,
    lines: [
      ...shown.map((cell) => ({
        label: `${cell.lever}, ${segmentName(cell.segment).toLowerCase()} (${formulaInWords(cell)})`,
        worked: `100 × ${formatLevel(cell.share)} × ${formatLevel(cell.weight)} × ${formatLevel(cell.tau)}`,
        result: formatPoints(cell.points),
      })),
      {
        label: "all other levers and segments",
        worked: "each under 0.05",
        result: formatPoints(Math.max(0, rest)),
      },
    ],
    total: `${formatPoints(points)} points; from ${formatRange(low, high)} with what is not known.`,
    paper: "data/method/threat.md",
  };
}
