import type { Criterion } from "@/lib/domain/assessment";
import { criterionScore, type CriterionLine } from "./criterion-score";
import type { Axis, CriterionRule, Method } from "./method";
import type { ChecklistEntry } from "./profile";
import { quadrant, type Quadrant } from "./quadrant";
import { normaliseWeights, sumsToOne } from "./weights";

export type Evidenced = Partial<Readonly<Record<Criterion, readonly ChecklistEntry[]>>>;

/** One summand of an axis, in points. */
export type PositionLine = Omit<CriterionLine, "part"> & { points: number };

export type CriterionResult = {
  criterion: Criterion;
  /** Share of the axis after normalising, 0–1. */
  weight: number;
  /** 0–1, with bounds. */
  point: number;
  low: number;
  high: number;
  confidence: number;
  /** 100 × weight × point. */
  points: number;
  /** False: no evidence that weighs anything; the point is the prior. */
  known: boolean;
  lines: PositionLine[];
};

export type AxisScore = {
  /** 0–100, with the bounds missing evidence leaves open. */
  points: number;
  low: number;
  high: number;
  /** 0 to just below 1. */
  confidence: number;
  /** What the weights summed to before they were normalised. */
  weightSum: number;
  weightsNormalised: boolean;
  criteria: CriterionResult[];
};

export type PositionScore = {
  presence: AxisScore;
  direction: AxisScore;
  quadrant: Quadrant;
  methodVersion: string;
};

/**
 * Where one vendor stands: 100 × Σ weight × criterion on each axis, 0–100 points. The lines of an
 * axis add up to its points. A criterion without entries keeps its weight and shows the prior.
 * Nothing here looks at another vendor. Throws as `criterionScore` and `normaliseWeights` do.
 * Source: data/method/position.md.
 */
export function positionScore(byCriterion: Evidenced, method: Method): PositionScore {
  const presence = axisScore("presence", byCriterion, method);
  const direction = axisScore("direction", byCriterion, method);
  return {
    presence,
    direction,
    quadrant: quadrant(presence.points, direction.points, method.quadrantThreshold),
    methodVersion: method.version,
  };
}

function axisScore(axis: Axis, byCriterion: Evidenced, method: Method): AxisScore {
  const rules = method.criteria.filter((rule) => rule.axis === axis);
  const { weights, sum } = normaliseWeights(rules.map(({ weight }) => weight));
  const criteria = rules.map((rule, at) =>
    criterionResult(rule, weights[at] ?? 0, byCriterion[rule.key] ?? [], method),
  );
  const total = (of: (result: CriterionResult) => number) =>
    criteria.reduce((so, result) => so + result.weight * of(result), 0);
  return {
    points: 100 * total(({ point }) => point),
    low: 100 * total(({ low }) => low),
    high: 100 * total(({ high }) => high),
    confidence: total(({ confidence }) => confidence),
    weightSum: sum,
    weightsNormalised: !sumsToOne(sum),
    criteria,
  };
}

function criterionResult(
  { key }: CriterionRule,
  weight: number,
  entries: readonly ChecklistEntry[],
  { kappa, positionPrior }: Method,
): CriterionResult {
  const asked = entries.length > 0 ? entries : [{ id: key, label: key, observations: [] }];
  const { lines, ...score } = criterionScore(asked, { kappa, prior: positionPrior });
  return {
    criterion: key,
    weight,
    ...score,
    points: 100 * weight * score.point,
    known: score.confidence > 0,
    lines: lines.map(({ part, ...line }) => ({
      ...line,
      id: line.kind === "prior" ? `${key}:${line.id}` : line.id,
      points: 100 * weight * part,
    })),
  };
}
