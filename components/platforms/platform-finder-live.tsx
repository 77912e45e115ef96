"use client";

import { parseAsString, useQueryStates } from "nuqs";
import { useEffect, useState } from "react";
import { clocksOf } from "@/lib/domain/instant";
import { isPlainObject } from "@/lib/domain/plain-object";
import {
  questionFields,
  questionWords,
  readQuestion,
  type PlatformQuestion,
  type TypedQuestion,
} from "@/lib/domain/platform-question";
import type { PlatformAnswer, PlatformFinder } from "@/lib/reports/support/platform-row";
import { PlatformBoard } from "./platform-board";

type Props = { finder: PlatformFinder; day: string };

const inAddress = {
  ...{ required: parseAsString, preferred: parseAsString, optional: parseAsString },
  ...{ perCore: parseAsString, currency: parseAsString },
};

/** Typing pauses this long before a new answer is asked for. */
const PAUSE_MS = 250;

/** The question in the address; the answer is worked out on the server. */
export function PlatformFinderLive({ finder, day }: Props) {
  const [words, setWords] = useQueryStates(inAddress, { history: "replace" });
  const typed = typedIn(words);
  const isAsked = Object.keys(typed).length > 0;
  const { question, errors } = readQuestion(typed);
  const asked = isAsked ? addressOf(finder, question) : null;
  const reply = useReply(asked);
  const isNew = reply !== null && reply.asked === asked;
  return (
    <PlatformBoard
      answer={asked === null ? finder.initial : (reply?.answer ?? finder.initial)}
      waiting={asked !== null && !isNew}
      failed={isNew && reply.answer === null}
      typed={isAsked ? typed : questionWords(finder.initial.question)}
      {...{ finder, day, errors }}
      ask={(said) => void setWords(blankOut(said))}
    />
  );
}

function typedIn(words: Readonly<Partial<Record<string, string | null>>>): TypedQuestion {
  const typed: TypedQuestion = {};
  for (const field of questionFields) {
    const word = words[field];
    if (word !== null && word !== undefined) typed[field] = word;
  }
  return typed;
}

/** What is not asked for leaves the address; `required=` alone says that nothing is. */
function blankOut(said: TypedQuestion) {
  const isBlank = questionFields.every((field) => (said[field] ?? "") === "");
  const words = questionFields.map((field) => [field, said[field] || null] as const);
  return { ...Object.fromEntries(words), ...(isBlank ? { required: "" } : {}) };
}

function addressOf(of: PlatformFinder, question: PlatformQuestion): string {
  const query = new URLSearchParams({ ...clocksOf(of), ...questionWords(question) });
  return `/api/v1/platforms?${query.toString()}`;
}

type Reply = { asked: string; answer: PlatformAnswer | null };

/** The latest reply to a question; null while none was asked or none has come. */
function useReply(asked: string | null): Reply | null {
  const [reply, setReply] = useState<Reply | null>(null);
  useEffect(() => {
    if (asked === null) return;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      replyTo(asked, stop.signal).then(
        (answer) => setReply({ asked, answer }),
        () => stop.signal.aborted || setReply({ asked, answer: null }),
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [asked]);
  return reply;
}

/** This site's own answer, of the same build: enough of it to tell it from an error. */
const isAnswer = (said: unknown): said is PlatformAnswer => isPlainObject(said) && "rows" in said;

async function replyTo(asked: string, signal: AbortSignal): Promise<PlatformAnswer> {
  const response = await fetch(asked, { signal });
  const said: unknown = await response.json();
  if (response.ok && isAnswer(said)) return said;
  throw new Error(`The platforms could not be read: ${response.status}`);
}
