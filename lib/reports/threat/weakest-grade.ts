import type { RecordRef } from "@/lib/domain/archive";
import { gradeWeight, type Grade } from "@/lib/scoring/evidence-weight";
import { method } from "@/lib/scoring/method";
import type { Citations } from "../record/citations";

/**
 * The weakest grade among records, each as strong as its best evidence for it; null when none of
 * them is on record with evidence.
 */
export function weakestGrade(citations: Citations, refs: readonly RecordRef[]): Grade | null {
  const grades = refs.flatMap((ref) => bestGrade(citations, ref) ?? []);
  return grades.toSorted((a, b) => weigh(a) - weigh(b))[0] ?? null;
}

function bestGrade(citations: Citations, { kind, slug }: RecordRef): Grade | null {
  const grades = (citations.find(kind, slug)?.evidence ?? [])
    .filter(({ bearing }) => bearing === "for")
    .map(({ source, credibility }) => ({
      reliability: citations.find("source", source)?.reliability ?? ("F" as const),
      credibility,
    }));
  return grades.toSorted((a, b) => weigh(b) - weigh(a))[0] ?? null;
}

const weigh = (grade: Grade) => gradeWeight(grade, method.gradeProfiles[method.gradeProfile]);
