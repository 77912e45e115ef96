"use client";

import { useEffect, type RefObject } from "react";

/** Ctrl or ⌘ K, and "/" where nobody is typing, lead into the box. */
export function useSearchKeys(input: RefObject<HTMLInputElement | null>) {
  useEffect(() => {
    function lead(event: KeyboardEvent) {
      if (!leadsIn(event)) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    }
    document.addEventListener("keydown", lead);
    return () => document.removeEventListener("keydown", lead);
  }, [input]);
}

function leadsIn({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (altKey) return false;
  if (key.toLowerCase() === "k") return ctrlKey || metaKey;
  return key === "/" && !ctrlKey && !metaKey && !isField(target);
}

const FIELDS = "input, textarea, select, [contenteditable]";

const isField = (target: EventTarget | null) =>
  target instanceof Element && target.closest(FIELDS) !== null;
