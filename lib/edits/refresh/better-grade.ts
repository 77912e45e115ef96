import type { Evidence, Reliability } from "@/lib/domain/evidence";

/** How far a statement can be relied on: of its source, and of itself. "A2" before "A3" before "B1". */
export type Grade = `${Reliability}${Evidence["credibility"]}`;

/** The best grade of what speaks for a record; null when nothing does. */
export function bestGrade(
  evidence: readonly Evidence[],
  reliabilityOf: (source: string) => Reliability,
): Grade | null {
  const grades = evidence
    .filter(({ bearing }) => bearing === "for")
    .map((one) => gradeOf(reliabilityOf(one.source), one));
  return grades.toSorted()[0] ?? null;
}

/** What was not read is graded so, whatever document it is said to stand in. */
const gradeOf = (source: Reliability, { credibility, reading }: Evidence): Grade =>
  reading === "cited" ? `F${credibility}` : `${source}${credibility}`;
