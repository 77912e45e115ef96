import type { Criterion } from "@/lib/domain/assessment";
import { compareDates } from "@/lib/domain/partial-date";
import type { Segment } from "@/lib/domain/segment";
import type { ChecklistEntry, Observation } from "../profile";
import { exactly, originOf, ref, type Coding } from "./coding";

export type Judged = { vendor: string; criterion: Criterion; segment: Segment | null };

/**
 * Lets judgements answer the questions that no record answers, and only those: where records speak
 * that outweigh ignorance, no judgement is heard; beside records that have faded below it, it is. A judgement for one segment is never read as one for the whole,
 * and a later judgement of the same question replaces an earlier one.
 */
export function answeredByJudgement(
  coding: Coding,
  about: Judged,
  entries: readonly ChecklistEntry[],
): ChecklistEntry[] {
  return entries.map((entry) => {
    const spoken = entry.observations.reduce((sum, { weight }) => sum + weight, 0);
    return spoken >= coding.method.kappa
      ? entry
      : { ...entry, observations: [...entry.observations, ...judgements(coding, about, entry)] };
  });
}

function judgements(coding: Coding, about: Judged, entry: ChecklistEntry): Observation[] {
  const heard = coding.about
    .assessments(about.vendor)
    .filter(({ criterion, segment }) => criterion === about.criterion && segment === about.segment);
  return heard
    .filter(({ observedOn }) =>
      heard.every((other) => compareDates(other.observedOn, observedOn) <= 0),
    )
    .map((assessment) => ({
      id: `${about.criterion} ${entry.id} ${assessment.slug}`,
      label: `${entry.label}: judged, ${assessment.rationale}`,
      value: exactly(assessment.level),
      weight: coding.weigh(assessment, assessment.observedOn, coding.halfLife(about.criterion)),
      records: [ref("assessment", assessment)],
      sourceGroup: originOf(assessment, assessment.slug),
      judged: true,
    }));
}
