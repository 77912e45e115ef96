import type { RecordRef } from "@/lib/domain/archive";
import type { Criterion } from "@/lib/domain/assessment";
import type { AxisScore, PositionLine } from "../position-score";
import { eachStep, type Stages } from "./stages";

/** One line of a score before and after a step; null = it was, or is, not there. */
export type LineMove = {
  label: string;
  /** Points gained; negative = lost. */
  points: number;
  before: number | null;
  after: number | null;
  records: readonly RecordRef[];
};

/** What a step did to one question of a criterion; its lines add up to its points. */
export type QuestionMove = {
  criterion: Criterion;
  /** What is asked: "live-migration", "Customers and share of use". */
  label: string;
  points: number;
  /** By size, largest first; what no evidence is given comes with them. */
  lines: readonly LineMove[];
};

/** A step of an axis: its questions add up to its points. */
export type AxisStep = { points: number; questions: readonly QuestionMove[] };

/**
 * What each of the four steps did to an axis, question by question, largest first. All steps add
 * up to the points after less the points before.
 */
export function axisMove(stages: Stages<AxisScore>): AxisStep[] {
  return eachStep(stages, (from, to) => {
    const questions = questionMoves(questionsOf(from), questionsOf(to));
    return { points: questions.reduce((sum, { points }) => sum + points, 0), questions };
  });
}

type Question = { criterion: Criterion; label: string; lines: ReadonlyMap<string, PositionLine> };

/** The lines of an axis come question by question, each closed by the line of its prior. */
function questionsOf({ criteria }: AxisScore): Map<string, Question> {
  const questions = new Map<string, Question>();
  for (const { criterion, lines } of criteria) {
    let own = new Map<string, PositionLine>();
    for (const line of lines) {
      own.set(line.id, line);
      if (line.kind !== "prior") continue;
      const label = line.label.replace(/^No evidence: /, "");
      questions.set(line.id, { criterion, label, lines: own });
      own = new Map();
    }
  }
  return questions;
}

type Questions = ReadonlyMap<string, Question>;

function questionMoves(from: Questions, to: Questions): QuestionMove[] {
  return [...new Set([...from.keys(), ...to.keys()])]
    .flatMap((id) => {
      const [was, is] = [from.get(id), to.get(id)];
      const known = is ?? was;
      if (known === undefined) return [];
      const lines = lineMoves(was?.lines ?? NONE, is?.lines ?? NONE);
      if (lines.every(({ points }) => points === 0)) return [];
      const points = lines.reduce((sum, line) => sum + line.points, 0);
      return [{ criterion: known.criterion, label: known.label, points, lines }];
    })
    .toSorted(bySize);
}

const NONE: Question["lines"] = new Map();

function lineMoves(from: Question["lines"], to: Question["lines"]): LineMove[] {
  const moves = [...from].map(([id, was]) => lineMove(was, was, to.get(id) ?? null));
  const come = [...to].filter(([id]) => !from.has(id)).map(([, is]) => lineMove(is, null, is));
  return [...moves, ...come].filter(hasMoved).toSorted(bySize);
}

/** A reading of nothing adds no points where it comes or goes, and yet takes the place of others. */
function hasMoved({ points, before, after }: LineMove): boolean {
  return points !== 0 || before === null || after === null;
}

/** A line that a step changed is named as it is after it. */
function lineMove(
  known: PositionLine,
  was: PositionLine | null,
  is: PositionLine | null,
): LineMove {
  const { label, records } = is ?? known;
  const [before, after] = [was?.points ?? null, is?.points ?? null];
  return { label, points: (after ?? 0) - (before ?? 0), before, after, records };
}

const bySize = (a: { points: number }, b: { points: number }) =>
  Math.abs(b.points) - Math.abs(a.points);
