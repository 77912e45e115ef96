"use client";

import { useEffect, useState } from "react";
import { splitWord } from "@/lib/domain/instant";
import { isPlainObject } from "@/lib/domain/plain-object";
import type { SearchAnswer, SearchGroup, SearchHit } from "@/lib/reports/search/search-answer";

/** Typing pauses this long before the next look. */
const PAUSE_MS = 120;

export type FoundHit = SearchHit;
export type FoundGroup = SearchGroup;

/** What goes by the words; null while nothing has been asked or come; "failed" when it cannot. */
export type Found = readonly FoundGroup[] | "failed" | null;

/** Looks for what is typed once typing pauses; what was found before stays until then. */
export function useFound(day: string, query: string, kind?: string): Found {
  const [found, setFound] = useState<Found>(null);
  const asked = query.trim();
  useEffect(() => {
    if (asked === "") return;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      fetch(addressOf(day, asked, kind), { signal: stop.signal })
        .then(async (response) => {
          // What cannot be looked for finds nothing; only a server that fails has failed.
          if (response.status === 422) return setFound([]);
          setFound(groupsIn(await response.json()));
        })
        .catch(() => stop.signal.aborted || setFound("failed"));
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [day, asked, kind]);
  return asked === "" ? null : found;
}

function groupsIn(said: unknown): readonly FoundGroup[] {
  if (isAnswer(said)) return said.groups;
  throw new TypeError("The search was not answered.");
}

/** This site's own answer, of the same build: enough of it to tell it from an error. */
const isAnswer = (said: unknown): said is SearchAnswer =>
  isPlainObject(said) && Array.isArray(said["groups"]);

function addressOf(day: string, q: string, kind: string | undefined): string {
  const { day: asOf, known } = splitWord(day);
  const words = { q, asOf, ...(known === null ? {} : { knownAt: known }), ...(kind && { kind }) };
  return `/api/v1/search?${new URLSearchParams(words).toString()}`;
}
