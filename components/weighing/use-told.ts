import { useEffect, useRef, useState } from "react";
import { openDoor } from "@/lib/weighing/door";
import type { Asked, ToldRanks, ToldReach } from "@/lib/weighing/told";

type Told = { ranks: ToldRanks; reach: ToldReach };

/** What was told to the question of this name; null = the arithmetic failed. */
export type Answer<T> = { key: string; told: T | null };

/**
 * The latest answer of the worker, with the question it belongs to; null while none has come.
 * `key` names the question; a question of null asks nothing.
 */
export function useTold<What extends keyof Told>(
  what: What,
  question: { key: string; asked: Asked } | null,
  pauseMs: number,
): Answer<Told[What]> | null {
  const [answer, setAnswer] = useState<Answer<Told[What]> | null>(null);
  const door = useRef<ReturnType<typeof openDoor<What>> | null>(null);
  const last = useRef("");
  useEffect(
    () => () => {
      door.current?.close();
      door.current = null;
      last.current = "";
    },
    [],
  );
  useEffect(() => {
    if (question === null || question.key === last.current) return;
    const { key, asked } = question;
    const timer = setTimeout(() => {
      last.current = key;
      door.current ??= openDoor(what);
      door.current.ask(asked, (told) => setAnswer({ key, told }));
    }, pauseMs);
    return () => clearTimeout(timer);
  }, [what, question, pauseMs]);
  return answer;
}
