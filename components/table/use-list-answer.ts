"use client";

import { useCallback, useEffect, useState } from "react";
import { splitWord } from "@/lib/domain/instant";
import { isPlainObject } from "@/lib/domain/plain-object";
import type { ListStart } from "@/lib/reports/record/record-table";
import type { TableAnswer } from "@/lib/tables/ask-table";
import type { TableView } from "@/lib/tables/table";
import { questionOf } from "@/lib/tables/table-view";

type Asked = { list: string; day: string; start: ListStart; view: TableView };

/** Typing pauses this long before the server is asked. */
const PAUSE_MS = 150;

type Known = { query: string; answer: TableAnswer } | { query: string; failed: true };

export type ListAnswer = {
  /** Of the view asked for or, until it has come, of the one before. */
  answer: TableAnswer;
  standing: "told" | "asking" | "failed";
  again: () => void;
};

/** What the server answers to a view of a list; the first page is at hand. */
export function useListAnswer({ list, day, start, view }: Asked): ListAnswer {
  const query = questionOf(view, start.askable);
  const [known, setKnown] = useState<Known | null>(null);
  const [last, setLast] = useState<TableAnswer>(start.first);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (query === "") return;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      askList(`/api/v1/lists/${list}?${clocks(day)}&${query}`, stop.signal)
        .then((answer) => {
          setKnown({ query, answer });
          setLast(answer);
        })
        .catch(() => stop.signal.aborted || setKnown({ query, failed: true }));
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [list, day, query, tries]);
  const again = useCallback(() => {
    setKnown(null);
    setTries((before) => before + 1);
  }, []);
  if (query === "") return { answer: start.first, standing: "told", again };
  if (known?.query !== query) return { answer: last, standing: "asking", again };
  return "failed" in known
    ? { answer: last, standing: "failed", again }
    : { answer: known.answer, standing: "told", again };
}

function clocks(day: string): string {
  const { day: asOf, known } = splitWord(day);
  return new URLSearchParams(known === null ? { asOf } : { asOf, knownAt: known }).toString();
}

async function askList(address: string, signal: AbortSignal): Promise<TableAnswer> {
  const response = await fetch(address, { signal });
  const said: unknown = await response.json();
  if (response.ok && isAnswer(said)) return said;
  throw new TypeError("The list was not answered.");
}

/** The route answers with nothing else; what a proxy in between may say is no object like it. */
const isAnswer = (said: unknown): said is TableAnswer =>
  isPlainObject(said) && Array.isArray(said["rows"]) && Array.isArray(said["facets"]);
