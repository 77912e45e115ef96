import { beats, forEachDraw, type RankQuestion } from "./rank-question";

/** Alternatives by position; at least one. */
export type Company = readonly number[];

/**
 * For each company the share of draws (0–1) in which its members hold the best ranks among
 * themselves: nobody outside beats any of them. Throws when a count is not a whole number from 1.
 * Source: data/method/robustness.md.
 */
export function setAcceptability(question: RankQuestion, companies: readonly Company[]): number[] {
  const members = companies.map((company) => new Set(company));
  const held = new Uint32Array(companies.length);
  forEachDraw(question, ({ scores }) => {
    for (const [at, company] of members.entries()) {
      if (holdsTheTop(company, scores)) held[at] = (held[at] ?? 0) + 1;
    }
  });
  return Array.from(held, (count) => count / question.iterations);
}

function holdsTheTop(company: ReadonlySet<number>, scores: Float64Array): boolean {
  let [least, best] = [Infinity, -Infinity];
  for (let at = 0; at < scores.length; at++) {
    const score = scores[at] ?? 0;
    if (company.has(at)) least = Math.min(least, score);
    else best = Math.max(best, score);
  }
  return !beats(best, least);
}
