"use client";

import { useEffect, useState } from "react";
import { array, enum as oneOf, nullable, number, object, string } from "zod/mini";
import { searchKinds } from "@/lib/domain/search-kind";
import { splitWord } from "@/lib/domain/instant";

/** Typing pauses this long before the next look. */
const PAUSE_MS = 120;

const hit = object({
  kind: oneOf(searchKinds),
  slug: string(),
  name: string(),
  hint: string(),
  foundAs: nullable(string()),
  since: nullable(string()),
});
const answer = object({
  groups: array(object({ kind: oneOf(searchKinds), known: number(), later: number(), hits: array(hit) })), // prettier-ignore
});

export type FoundHit = ReturnType<typeof hit.parse>;
export type FoundGroup = ReturnType<typeof answer.parse>["groups"][number];

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
          setFound(answer.parse(await response.json()).groups);
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

function addressOf(day: string, q: string, kind: string | undefined): string {
  const { day: asOf, known } = splitWord(day);
  const words = { q, asOf, ...(known === null ? {} : { knownAt: known }), ...(kind && { kind }) };
  return `/api/v1/search?${new URLSearchParams(words).toString()}`;
}
