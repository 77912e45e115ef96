import type { Evidence } from "@/lib/domain/evidence";
import { formatCount, formatLevel, formatShare } from "@/lib/format/numbers";
import { gradeWeight, type Grade } from "@/lib/scoring/evidence-weight";
import { method } from "@/lib/scoring/method";
import type { OnTimeRecord } from "@/lib/scoring/on-time-record";
import type { CriterionResult, PositionScore } from "@/lib/scoring/position-score";
import { errorOf } from "@/lib/scoring/robustness/sample-size";
import type { Citations } from "../record/citations";
import type { ReportFrame } from "../report-frame";
import type { WorkedFormula } from "./worked-formula";

/** How likely the vendor keeps its next promise. Pure. */
export function promiseFormula(name: string, onTime: OnTimeRecord): WorkedFormula {
  const { kept: a, failed: b } = method.promisePrior;
  const { kept, failed, mean, low, high, trackRecord } = onTime;
  return {
    name: trackRecord
      ? `${name} keeps its next promise on time with ${formatShare(mean)}`
      : `No promise of ${name} has come due: ${formatShare(mean)} is the prior`,
    formula: "probability = (a + kept) ÷ (a + b + kept + failed)",
    told: `Failed: late, overdue, dropped or partial. a = b = ${formatLevel(a)}: Jeffreys’ prior.`,
    lines: [
      {
        label: `${formatCount(kept)} kept, ${formatCount(failed)} failed`,
        worked: `(${formatLevel(a)} + ${kept}) ÷ (${formatLevel(a + b)} + ${kept} + ${failed})`,
        result: formatLevel(mean),
      },
    ],
    total: `${formatLevel(mean)}; ${formatShare(method.promiseInterval)} interval from ${formatLevel(low)} to ${formatLevel(high)}.`,
    paper: "data/method/promises.md",
  };
}

/** What the heaviest of the vendor's aged records weighs, by its grade and its age; null without records. Pure. */
export function evidenceFormula(
  citations: Citations,
  position: PositionScore,
): WorkedFormula | null {
  const criteria = [...position.presence.criteria, ...position.direction.criteria];
  const worked = criteria.flatMap((criterion) => readingsOf(citations, criterion));
  // One that has aged shows more of the formula.
  const aged = worked.filter(({ age }) => age > 0);
  const [heaviest] = (aged.length > 0 ? aged : worked).toSorted((a, b) => b.weight - a.weight);
  if (heaviest === undefined) return null;
  const { title, grade, weight, numbers, age, halfLife } = heaviest;
  return {
    name: `One record weighs ${formatLevel(weight)}: ${title}`,
    formula: "weight = √(reliability × credibility) × 2^(−age ÷ half-life)",
    told: `Graded ${grade.reliability}${grade.credibility}. ${age} days old; this kind of evidence loses half its weight in ${halfLife} days.`,
    lines: [
      {
        label: "grade",
        worked: `√(${formatLevel(numbers.reliability)} × ${formatLevel(numbers.credibility)})`,
        result: formatLevel(gradeWeight(grade, method.gradeProfiles[method.gradeProfile])),
      },
      {
        label: "age",
        worked: `2^(−${age} ÷ ${halfLife})`,
        result: formatLevel(2 ** (-age / halfLife)),
      },
    ],
    total: `${formatLevel(weight)}, from 0 to 1.`,
    paper: "data/method/evidence.md",
  };
}

/** Readings of one record each, whose weight is its grade times a whole number of days of age. */
function readingsOf(citations: Citations, { criterion, lines }: CriterionResult) {
  const halfLife = method.criteria.find(({ key }) => key === criterion)?.halfLifeDays ?? null;
  if (halfLife === null) return [];
  return lines.flatMap(({ records, weight, suppressed, kind }) => {
    const [only, ...more] = records;
    if (only === undefined || more.length > 0 || suppressed || kind === "prior") return [];
    const record = citations.find(only.kind, only.slug);
    const grade = record === null ? null : bestGrade(citations, record.evidence);
    if (record === null || grade === null) return [];
    const profile = method.gradeProfiles[method.gradeProfile];
    const exact = -halfLife * Math.log2(weight / gradeWeight(grade, profile));
    const age = Math.max(0, Math.round(exact));
    // A weight made in another way has no such age.
    if (!(Math.abs(exact - age) < 1e-6)) return [];
    const numbers = {
      reliability: profile.reliability[grade.reliability],
      credibility: profile.credibility[grade.credibility],
    };
    const { title } = citations.citeAll([only])[0] ?? { title: only.slug };
    return [{ title, grade, weight, numbers, age, halfLife }];
  });
}

function bestGrade(citations: Citations, evidence: readonly Evidence[]): Grade | null {
  const profile = method.gradeProfiles[method.gradeProfile];
  const grades = evidence
    .filter(({ bearing }) => bearing === "for")
    .map(({ source, credibility }) => {
      const reliability = citations.find("source", source)?.reliability ?? "F";
      return { reliability, credibility } satisfies Grade;
    });
  const [best] = grades.toSorted((a, b) => gradeWeight(b, profile) - gradeWeight(a, profile));
  return best ?? null;
}

/** How far a share over the draws may be off. Pure. */
export function robustnessFormula(
  { draws, seed }: ReportFrame,
  { name, share }: { name: string; share: number },
): WorkedFormula {
  const error = errorOf(share, draws, 0.95);
  return {
    name: `${name} is first on presence in ${formatShare(share)} of ${formatCount(draws)} draws`,
    formula: "share = draws in which it is first ÷ draws; error = z √(share (1 − share) ÷ draws)",
    told: `Every weighting is as likely as any other, and every value lies anywhere within its bounds. Seed ${seed}: the same seed gives the same table. z = 1.96 for 95 of 100.`,
    lines: [
      {
        label: "share of first ranks",
        worked: `${formatCount(Math.round(share * draws))} ÷ ${formatCount(draws)}`,
        result: share.toFixed(4),
      },
      {
        label: "error at 95 %",
        worked: `1.96 × √(${share.toFixed(4)} × ${(1 - share).toFixed(4)} ÷ ${formatCount(draws)})`,
        result: error.toFixed(4),
      },
    ],
    total: `${formatShare(share)}, give or take ${(100 * error).toFixed(1)} points in a hundred.`,
    paper: "data/method/robustness.md",
  };
}
