import { formatLevel, formatPoints, formatRange, formatShare } from "@/lib/format/numbers";
import { method, type Axis } from "@/lib/scoring/method";
import type { AxisScore, PositionScore } from "@/lib/scoring/position-score";
import { words } from "../record/record-title";
import type { WorkedFormula } from "./worked-formula";

/** The two axes of a vendor, criterion by criterion. Pure. */
export function positionFormulas(name: string, position: PositionScore): WorkedFormula[] {
  return [
    axisFormula(name, "presence", position.presence),
    axisFormula(name, "direction", position.direction),
  ];
}

function axisFormula(name: string, axis: Axis, score: AxisScore): WorkedFormula {
  return {
    name: `${name} has ${formatPoints(score.points)} of 100 points on ${axis}`,
    formula: `${axis} = 100 × Σ weight × criterion`,
    told: "Weight: what the method gives the criterion. Criterion: what the evidence says of it, from 0 to 1.",
    lines: score.criteria.map(({ criterion, weight, point, points }) => ({
      label: words(criterion),
      worked: `100 × ${formatLevel(weight)} × ${formatLevel(point)}`,
      result: formatPoints(points),
    })),
    total: `${formatPoints(score.points)} points; from ${formatRange(score.low, score.high)} with what is not known; ${formatShare(score.confidence)} of it is evidence.`,
    paper: "data/method/position.md",
  };
}

// A criterion with more readings than this is told by its heaviest.
const MOST_READINGS = 8;

/** The vendor's best-known criterion of one question, reading by reading; null without one. */
export function criterionFormula(name: string, position: PositionScore): WorkedFormula | null {
  const { kappa, positionPrior } = method;
  const [best] = [...position.presence.criteria, ...position.direction.criteria]
    .filter(({ lines }) => lines.filter(({ kind }) => kind === "prior").length === 1)
    .filter(({ lines }) => lines.length > 1 && lines.length <= MOST_READINGS)
    .toSorted((a, b) => b.confidence - a.confidence);
  if (best === undefined) return null;
  const counted = best.lines.filter(({ suppressed }) => !suppressed);
  const sum = counted.reduce((so, { weight }) => so + weight, 0);
  return {
    name: `What the evidence says of ${name}’s ${words(best.criterion)}: ${formatLevel(best.point)}`,
    formula: "criterion = (Σ w·u + κ·π) ÷ (Σ w + κ)",
    told: `w: what a reading weighs by grade and age; u: its value from 0 to 1. κ = ${formatLevel(kappa)} is the weight of not knowing, π = ${formatLevel(positionPrior)} what it argues for. Below the line stands Σ w + κ = ${formatLevel(sum)}.`,
    lines: counted.map(({ label, weight, value }) => ({
      label,
      worked: `${formatLevel(weight)} × ${formatLevel(value)} ÷ ${formatLevel(sum)}`,
      result: formatLevel((weight * value) / sum),
    })),
    total: `${formatLevel(best.point)}; from ${formatLevel(best.low)} to ${formatLevel(best.high)} with what is not known; confidence ${formatLevel(best.confidence)}.`,
    paper: "data/method/position.md",
  };
}
