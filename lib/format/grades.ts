import type { Credibility, Reliability } from "@/lib/domain/evidence";

const reliabilityWords: Record<Reliability, string> = {
  A: "completely reliable",
  B: "usually reliable",
  C: "fairly reliable",
  D: "not usually reliable",
  E: "unreliable",
  F: "reliability cannot be judged",
};

const credibilityWords: Record<Credibility, string> = {
  "1": "confirmed by others",
  "2": "probably true",
  "3": "possibly true",
  "4": "doubtful",
  "5": "improbable",
  "6": "truth cannot be judged",
};

/** How far a source can be relied on, in words; a letter outside A–F is left as it is. */
export function formatReliability(letter: string): string {
  const words = Object.entries(reliabilityWords).find(([grade]) => grade === letter)?.[1];
  return words === undefined ? letter : `${letter}: ${words}`;
}

/** A grade's code: "B2". */
export function gradeCode(grade: { reliability: Reliability; credibility: Credibility }): string {
  return `${grade.reliability}${grade.credibility}`;
}

/** A grade in words: "usually reliable, probably true". */
export function gradeWords(grade: { reliability: Reliability; credibility: Credibility }): string {
  return `${reliabilityWords[grade.reliability]}, ${credibilityWords[grade.credibility]}`;
}
