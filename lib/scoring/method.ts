import type { Criterion } from "@/lib/domain/assessment";
import type { Credibility, Reliability } from "@/lib/domain/evidence";
import type { Lever } from "@/lib/domain/lever";
import { anchors, type Anchors } from "./anchors";

export const axes = ["presence", "direction"] as const;
export type Axis = (typeof axes)[number];

export type CriterionRule = Readonly<{
  key: Criterion;
  axis: Axis;
  /** Share of its axis. Weights of an axis need not sum to 1; the score normalises them. */
  weight: number;
  /** Days in which a record loses half its weight; null = it does not age. */
  halfLifeDays: number | null;
}>;

export type GradeProfile = Readonly<{
  reliability: Readonly<Record<Reliability, number>>;
  credibility: Readonly<Record<Credibility, number>>;
}>;
export type GradeProfileName = "stix-midpoint" | "misp";

export type Method = Readonly<{
  version: string;
  /** Weight given to ignorance; more than 0. */
  kappa: number;
  /** Value 0–1 a criterion has before any evidence. */
  positionPrior: number;
  criteria: readonly CriterionRule[];
  levelNames: Readonly<Record<"none" | "weak" | "fair" | "good" | "best", number>>;
  /** Customers: `scale` bends the curve, `full` earns 1. */
  installedBase: Readonly<{ scale: number; full: number }>;
  gradeProfile: GradeProfileName;
  gradeProfiles: Readonly<Record<GradeProfileName, GradeProfile>>;
  leverWeights: Readonly<Record<Lever, number>>;
  /** Value 0–1 of a lever nobody has evidence on. */
  leverPrior: number;
  /** Moves in twelve months that count as full momentum. */
  movesScale: number;
  movesHalfLifeDays: number;
  /** Beta prior of the on-time record. */
  promisePrior: Readonly<{ kept: number; failed: number }>;
  /** Level of the interval around the on-time probability, 0–1. */
  promiseInterval: number;
  /** Points from which an axis counts as high. */
  quadrantThreshold: number;
  /** Share of draws below which a quadrant label is shown as uncertain. */
  certainShare: number;
  /** Confidence in presence, 0–1, from which a vendor is rated. */
  ratedConfidence: number;
  /** Pairwise winning share below which two neighbours tie. */
  tieShare: number;
  /** What each criterion is read from, and what each reading is worth. */
  anchors: Anchors;
}>;

/**
 * The published method. Criterion weights and half-lives, kappa, priors and lever weights are
 * this project's own choice (data/method); where a number has another source, the line says so.
 */
export const method: Method = deepFreeze({
  version: "2.0.0",
  // One fresh B2 record (0.7) outweighs ignorance nearly three to one (evidence.md).
  kappa: 0.25,
  // "weak": a vendor nothing is known of is unproven, not absent (position.md).
  positionPrior: 0.25,
  // Weights and half-lives: tables in position.md and evidence.md.
  criteria: [
    { key: "installed-base", axis: "presence", weight: 0.25, halfLifeDays: 720 },
    { key: "segment-breadth", axis: "presence", weight: 0.2, halfLifeDays: 540 },
    { key: "shipped-capability", axis: "presence", weight: 0.2, halfLifeDays: 540 },
    { key: "platform-support", axis: "presence", weight: 0.1, halfLifeDays: 540 },
    { key: "ecosystem", axis: "presence", weight: 0.15, halfLifeDays: 720 },
    { key: "price-position", axis: "presence", weight: 0.1, halfLifeDays: 270 },
    { key: "roadmap", axis: "direction", weight: 0.25, halfLifeDays: 360 },
    { key: "architecture", axis: "direction", weight: 0.2, halfLifeDays: 360 },
    { key: "management", axis: "direction", weight: 0.2, halfLifeDays: 360 },
    { key: "route-to-market", axis: "direction", weight: 0.2, halfLifeDays: 720 },
    // The whole record of promises counts, however old (promises.md).
    { key: "promise-credibility", axis: "direction", weight: 0.15, halfLifeDays: null },
  ],
  // Equal steps (position.md).
  levelNames: { none: 0, weak: 0.25, fair: 0.5, good: 0.75, best: 1 },
  // A million customers, twice the largest count ever published (VMware, 2015), earn the full
  // value; the curve bends at ten (position.md).
  installedBase: { scale: 10, full: 1_000_000 },
  gradeProfile: "stix-midpoint",
  gradeProfiles: {
    // Credibility 1–5: OASIS STIX 2.1, appendix on confidence scales, divided by 100. STIX gives
    // 6 no number: 0.5 is ours. Reliability copies the column.
    "stix-midpoint": {
      reliability: { A: 0.9, B: 0.7, C: 0.5, D: 0.3, E: 0.1, F: 0.5 },
      credibility: { "1": 0.9, "2": 0.7, "3": 0.5, "4": 0.3, "5": 0.1, "6": 0.5 },
    },
    // MISP taxonomy "admiralty-scale", numerical values divided by 100.
    misp: {
      reliability: { A: 1, B: 0.75, C: 0.5, D: 0.25, E: 0, F: 0.5 },
      credibility: { "1": 1, "2": 0.75, "3": 0.5, "4": 0.25, "5": 0, "6": 0.5 },
    },
  },
  // What can be read from the market counts 0.2 each, the rest 0.1 each (threat.md).
  leverWeights: {
    commonality: 0.2,
    resources: 0.1,
    capability: 0.2,
    scale: 0.1,
    leverage: 0.2,
    price: 0.1,
    momentum: 0.1,
  },
  // No evidence, no threat; the upper bound shows what is not known (threat.md).
  leverPrior: 0,
  // About one move every two and a half weeks (threat.md).
  movesScale: 20,
  // Evidence of moves ages fastest (evidence.md).
  movesHalfLifeDays: 180,
  // Jeffreys' prior for a probability (promises.md).
  promisePrior: { kept: 0.5, failed: 0.5 },
  // promises.md.
  promiseInterval: 0.9,
  // The middle of a 0–100 scale (position.md).
  quadrantThreshold: 50,
  // A quarter of what presence asks must be known (position.md).
  ratedConfidence: 0.25,
  // Four draws in five (robustness.md).
  certainShare: 0.8,
  tieShare: 0.8,
  anchors,
});

function deepFreeze<T extends object>(thing: T): T {
  for (const part of Object.values(thing)) {
    if (typeof part === "object" && part !== null) deepFreeze(part);
  }
  return Object.freeze(thing);
}
