"use client";

import { useEffect, useState } from "react";
import { array, object, string } from "zod/mini";
import type { NameHit, Searched } from "@/lib/reports/desk/name-search";

/** Typing pauses this long before the next look. */
const PAUSE_MS = 150;

const answer = object({
  hits: array(object({ slug: string(), name: string(), hint: string() })),
});

/** What is called so; null while nothing has been asked or nothing has come. */
export function useHits(
  what: Searched,
  query: string,
  isAsked: boolean,
): readonly NameHit[] | null {
  const [found, setFound] = useState<{ of: Searched; hits: readonly NameHit[] } | null>(null);
  useEffect(() => {
    if (!isAsked) return;
    const stop = new AbortController();
    const address = `/admin/names/${what}?q=${encodeURIComponent(query)}`;
    const timer = setTimeout(() => {
      fetch(address, { signal: stop.signal })
        .then((response) => response.json())
        .then((body) => setFound({ of: what, hits: answer.parse(body).hits }))
        .catch(() => stop.signal.aborted || setFound({ of: what, hits: [] }));
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [what, query, isAsked]);
  // The hits before stay while the next are looked for: the list does not flicker.
  return found?.of === what ? found.hits : null;
}
