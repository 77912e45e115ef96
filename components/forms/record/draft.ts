"use client";

import { useCallback, useState, useSyncExternalStore } from "react";
import { object, record, string, number } from "zod/mini";
import type { TypedFields } from "@/lib/domain/form/typed-record";

/** What was typed and not saved, kept on this computer. */
export type Draft = { typed: TypedFields; /** Milliseconds since 1970. */ at: number };

const draft = object({ typed: record(string(), string()), at: number() });

/** Where a draft lies: one per account, record and kind of edit. */
export const draftKey = (editor: string, what: string) => `hyperscope-draft/${editor}/${what}`;

function read(key: string): Draft | null {
  try {
    const parsed = draft.safeParse(JSON.parse(localStorage.getItem(key) ?? "null"));
    return parsed.success ? parsed.data : null;
  } catch {
    // No storage, or something else's text in it: then there is no draft.
    return null;
  }
}

function write(key: string, typed: TypedFields): Draft | null {
  // The browser's own clock, for a note to whoever typed; no score ever sees it.
  const kept = { typed, at: Math.round(performance.timeOrigin + performance.now()) };
  try {
    localStorage.setItem(key, JSON.stringify(kept));
    return kept;
  } catch {
    return null;
  }
}

function remove(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // What cannot be kept need not be removed.
  }
}

const NEVER = () => () => undefined;

/** The draft that lay here when the form was opened, and the one that is kept while it is filled in. */
export function useDraft(key: string) {
  const [opened] = useState(() => {
    let found: Draft | null | undefined;
    return () => (found === undefined ? (found = read(key)) : found);
  });
  const found = useSyncExternalStore(NEVER, opened, () => null);
  const [keptAt, setKeptAt] = useState<number | null>(null);
  const keep = useCallback((typed: TypedFields) => setKeptAt(write(key, typed)?.at ?? null), [key]);
  const discard = useCallback(() => {
    remove(key);
    setKeptAt(null);
  }, [key]);
  return { found, keptAt, keep, discard };
}

/** When a draft was kept, in the time of whoever reads it: "24 Nov, 14:02". */
export const draftTime = (at: number): string =>
  new Date(at).toLocaleString("en-GB", {
    ...{ day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" },
  });
