import type { Axis } from "@/lib/scoring/method";
import type { AxisScore, CriterionResult } from "@/lib/scoring/position-score";
import type { Quadrant } from "@/lib/scoring/quadrant";
import { words } from "../record/record-title";
import type { Citations } from "../record/citations";
import type { DayArchive } from "../day-archive";
import type { MarketScores, ScoredVendor } from "./market-scores";
import type { PositionRow, QuadrantLabel } from "./position-row";
import { presenceRobustness } from "./robustness";
import type { ScoredAxis, ScoredCriterion } from "./scored-line";
import { vendorMark } from "../vendor/vendor-mark";

const labels: Record<Quadrant, QuadrantLabel> = {
  leader: "Leader",
  incumbent: "Incumbent",
  contender: "Contender",
  niche: "Niche",
};

/** Every scored vendor's position, by presence, then name. */
export function positionRows(day: DayArchive, { vendors }: MarketScores): PositionRow[] {
  const robust = presenceRobustness(vendors, (slug) => day.citations.names.vendor(slug));
  return vendors
    .map((vendor) => ({ ...positionRow(day.citations, vendor), ...robust(vendor.slug) }))
    .toSorted(
      (a, b) => b.presence.points - a.presence.points || a.vendor.name.localeCompare(b.vendor.name),
    );
}

type Scored = Omit<PositionRow, "quadrantShare" | "presenceRank" | "tiedWith">;

function positionRow(citations: Citations, { slug, position }: ScoredVendor): Scored {
  const presence = scoredAxis(citations, "presence", position.presence);
  const direction = scoredAxis(citations, "direction", position.direction);
  return {
    vendor: vendorMark(citations, slug),
    presence,
    direction,
    quadrant: labels[position.quadrant],
    records: recordsBehind([presence, direction]),
  };
}

function scoredAxis(citations: Citations, axis: Axis, score: AxisScore): ScoredAxis {
  const { points, low, high, confidence } = score;
  return {
    ...{ points, low, high, confidence },
    criteria: score.criteria.map((result) => scoredCriterion(citations, axis, result)),
  };
}

function scoredCriterion(
  citations: Citations,
  axis: Axis,
  { lines, ...result }: CriterionResult,
): ScoredCriterion {
  return {
    criterion: result.criterion,
    label: words(result.criterion),
    axis,
    weight: result.weight,
    ...{ point: result.point, low: result.low, high: result.high },
    confidence: result.confidence,
    points: result.points,
    lines: lines.map((line) => ({
      id: line.id,
      label: line.label,
      points: line.points,
      value: line.kind === "prior" ? null : line.value,
      weight: line.weight,
      kind: line.kind,
      suppressed: line.suppressed,
      records: citations.citeAll(line.records),
    })),
  };
}

function recordsBehind(axes: readonly ScoredAxis[]): number {
  const slugs = axes.flatMap(({ criteria }) =>
    criteria.flatMap(({ lines }) =>
      lines.flatMap(({ records }) => records.map(({ kind, slug }) => `${kind}/${slug}`)),
    ),
  );
  return new Set(slugs).size;
}
