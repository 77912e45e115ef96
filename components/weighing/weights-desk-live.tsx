"use client";

import { parseAsString, useQueryStates } from "nuqs";
import { useMemo } from "react";
import {
  readRanking,
  readWeighing,
  weighingFields,
  type TypedWeighing,
} from "@/lib/domain/weighing";
import type { WeightsDesk } from "@/lib/reports/method/weights-desk";
import type { ToldRanks, ToldReach } from "@/lib/weighing/told";
import { useTold, type Answer } from "./use-told";
import { WeightsBoard } from "./weights-board";

const inAddress = {
  ...{ rank: parseAsString, weights: parseAsString, lock: parseAsString },
  ...{ within: parseAsString, values: parseAsString, seed: parseAsString },
};

/** Extremes take longer than counting: they wait until a slider rests. */
const REST_MS = 200;

type Props = { desk: WeightsDesk; day: string; seed: number };

/** The desk with its weights in the address; a worker does the arithmetic. */
export function WeightsDeskLive({ desk, day, seed }: Props) {
  const [words, setWords] = useQueryStates(inAddress, { history: "replace" });
  const asking = useMemo(() => questionOf(desk, typedIn(words), seed), [words, desk, seed]);
  const question = asking.isKnown ? null : asking.question;
  const ranks = useTold("ranks", question, 0);
  const reach = useTold("reach", question, REST_MS);
  return (
    <WeightsBoard
      {...{ desk, day }}
      {...shownOf(desk, asking, { ranks, reach })}
      ask={(said) => void setWords(blankOut(said))}
    />
  );
}

type Answers = { ranks: Answer<ToldRanks> | null; reach: Answer<ToldReach> | null };

/** The ranks of the question before are shown until the next are counted; extremes are not. */
function shownOf(desk: WeightsDesk, { question, isKnown, read }: Asking, answers: Answers) {
  if (isKnown) return { read, ranks: desk.initial.ranks, reach: desk.initial.reach };
  const { ranks, reach } = answers;
  const isNew = ranks?.key === question.key;
  const isAlike = ranks?.key.startsWith(`${read.weighing.ranking} `) === true;
  const standing = isNew ? (ranks.told === null ? "failed" : "done") : "waiting";
  return {
    ...({ read, standing } as const),
    ranks: isAlike ? ranks.told : read.weighing.ranking === "presence" ? desk.initial.ranks : null,
    reach: reach?.key === question.key ? reach.told : null,
  };
}

type Asking = ReturnType<typeof questionOf>;

function questionOf(desk: WeightsDesk, typed: TypedWeighing, seed: number) {
  const { of, matter, vendors } = desk.rankings[readRanking(typed)];
  const read = readWeighing(typed, of, seed);
  const key = `${read.weighing.ranking} ${JSON.stringify(read.weighing)}`;
  return {
    question: { key, asked: { matter, weighing: read.weighing } },
    // The server has answered already, or nobody is there to be ranked.
    isKnown:
      vendors.length === 0 ||
      JSON.stringify(read.weighing) === JSON.stringify(desk.initial.weighing),
    read,
  };
}

function typedIn(words: Readonly<Partial<Record<string, string | null>>>): TypedWeighing {
  const typed: TypedWeighing = {};
  for (const field of weighingFields) {
    const word = words[field];
    if (word !== null && word !== undefined) typed[field] = word;
  }
  return typed;
}

/** What is taken back leaves the address. */
function blankOut(said: Partial<Record<(typeof weighingFields)[number], string | null>>) {
  return Object.fromEntries(Object.entries(said).map(([field, word]) => [field, word || null]));
}
