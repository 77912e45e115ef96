import type { RecordRef } from "@/lib/domain/archive";
import { estimate, type Estimate } from "./evidence-weight";
import type { ChecklistEntry, Observation } from "./profile";

export type LineKind = "record" | "assessment" | "prior";

/** One summand of a criterion. All lines of a criterion add up to its point. */
export type CriterionLine = {
  id: string;
  label: string;
  kind: LineKind;
  /** What it adds to the criterion's point, 0–1. */
  part: number;
  value: number;
  /** Grade × age; for the prior, kappa. */
  weight: number;
  records: readonly RecordRef[];
  /** A repeat of a statement already counted: shown, adds 0. */
  suppressed: boolean;
};

export type CriterionScore = {
  /** 0–1. */
  point: number;
  low: number;
  high: number;
  /** 0 to just below 1. */
  confidence: number;
  lines: CriterionLine[];
};

export type Ignorance = { kappa: number; prior: number };

/**
 * A criterion 0–1: the plain mean of its checklist entries, each the shrinkage mean of its
 * observations (see {@link estimate}). Within an entry only the heaviest observation of a source
 * group counts. The lines add up to the point. Throws without entries, and as `estimate` does.
 * Source: data/method/position.md.
 */
export function criterionScore(
  entries: readonly ChecklistEntry[],
  ignorance: Ignorance,
): CriterionScore {
  if (entries.length === 0) throw new RangeError("A criterion needs at least one entry.");
  const scores = entries.map((entry) => entryScore(entry, ignorance));
  const mean = (of: (score: CriterionScore) => number) =>
    scores.reduce((sum, score) => sum + of(score), 0) / scores.length;
  return {
    point: mean(({ point }) => point),
    low: mean(({ low }) => low),
    high: mean(({ high }) => high),
    confidence: mean(({ confidence }) => confidence),
    lines: scores.flatMap(({ lines }) =>
      lines.map((line) => ({ ...line, part: line.part / scores.length })),
    ),
  };
}

function entryScore(entry: ChecklistEntry, ignorance: Ignorance): CriterionScore {
  const repeats = repeated(entry.observations);
  const counted = entry.observations.filter((observation) => !repeats.has(observation));
  const { total, ...score } = estimate(
    counted.map(({ value, weight }) => ({ value, weight })),
    ignorance,
  );
  const lines = entry.observations.map((observation) =>
    observationLine(observation, repeats.has(observation), total),
  );
  return { ...score, lines: [...lines, priorLine(entry, ignorance, total)] };
}

/** Every observation that only repeats a heavier one; of equals the first counts. */
function repeated(observations: readonly Observation[]): Set<Observation> {
  const heaviest = new Map<string, Observation>();
  const repeats = new Set<Observation>();
  for (const observation of observations) {
    if (observation.sourceGroup === null) continue;
    const best = heaviest.get(observation.sourceGroup);
    if (best !== undefined && best.weight >= observation.weight) {
      repeats.add(observation);
      continue;
    }
    if (best !== undefined) repeats.add(best);
    heaviest.set(observation.sourceGroup, observation);
  }
  return repeats;
}

function observationLine(
  { id, label, value, weight, records, judged }: Observation,
  suppressed: boolean,
  total: Estimate["total"],
): CriterionLine {
  const kind = judged ? "assessment" : "record";
  const part = suppressed ? 0 : (weight * value.mid) / total;
  return { id, label, kind, part, value: value.mid, weight, records, suppressed };
}

function priorLine(
  { id, label }: ChecklistEntry,
  { kappa, prior }: Ignorance,
  total: Estimate["total"],
): CriterionLine {
  return {
    id: `no-evidence:${id}`,
    label: `No evidence: ${label}`,
    kind: "prior",
    part: (kappa * prior) / total,
    value: prior,
    weight: kappa,
    records: [],
    suppressed: false,
  };
}
