"use client";

import { useEffect, useRef, type KeyboardEvent, type ReactNode } from "react";

type Props = {
  /** What stands on the lines, in order. */
  keys: readonly string[];
  children: ReactNode;
};

/** Letters that press the button of that outcome on the line that has the keyboard. */
const OUTCOMES = new Map([
  ["s", "still-says-so"],
  ["d", "differs"],
  ["g", "gone"],
]);

const STEPS = new Map([
  ["ArrowDown", 1],
  ["ArrowUp", -1],
]);

/** Lines that are answered by one key each; when one is answered, the next takes the keyboard. */
export function ReviewRows({ keys, children }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const answered = useRef<{ at: number; key: string | undefined } | null>(null);
  const inOrder = keys.join(" ");

  useEffect(() => {
    const last = answered.current;
    if (last === null || inOrder.split(" ").includes(last.key ?? "")) return;
    answered.current = null;
    const lines = linesOf(list.current);
    (lines[last.at] ?? lines.at(-1))?.focus();
  }, [inOrder]);

  function press(event: KeyboardEvent<HTMLOListElement>) {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const lines = linesOf(list.current);
    const at = lines.findIndex((line) => line.contains(document.activeElement));
    const step = STEPS.get(event.key);
    if (step !== undefined) {
      event.preventDefault();
      lines[at + step]?.focus();
      return;
    }
    const outcome = OUTCOMES.get(event.key.toLowerCase());
    const button = outcome && lines[at]?.querySelector<HTMLButtonElement>(`[value="${outcome}"]`);
    if (!button) return;
    event.preventDefault();
    answered.current = { at, key: keys[at] };
    button.click();
  }

  return (
    <ol ref={list} onKeyDown={press}>
      {children}
    </ol>
  );
}

const linesOf = (list: HTMLOListElement | null): HTMLElement[] =>
  [...(list?.children ?? [])].filter((line) => line instanceof HTMLElement);

const isTyping = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.closest("input, textarea, select") !== null;
