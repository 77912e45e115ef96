"use client";

import { useEffect, useSyncExternalStore } from "react";
import { useTravel } from "./use-travel";

const KEPT_AS = "quarterKeys";
const OFF = "off";
const CHANGED = "quarterkeyschange";

const areOn = () => localStorage.getItem(KEPT_AS) !== OFF;

function turn(on: boolean) {
  if (on) localStorage.removeItem(KEPT_AS);
  else localStorage.setItem(KEPT_AS, OFF);
  window.dispatchEvent(new Event(CHANGED));
}

function subscribe(notify: () => void) {
  window.addEventListener(CHANGED, notify);
  return () => window.removeEventListener(CHANGED, notify);
}

type Props = {
  /** First words of the addresses a quarter back and on; null at the ends of time. */
  before: string | null;
  after: string | null;
  path: string;
};

/**
 * Steps by quarter from anywhere on the page. The keys can be turned off: who speaks to the machine
 * may set them off by a word.
 */
export function QuarterKeys({ before, after, path }: Props) {
  const on = useSyncExternalStore(subscribe, areOn, () => true);
  const travel = useTravel(path);

  useEffect(() => {
    if (!on) return;
    const press = (event: KeyboardEvent) => {
      const word = event.key === "[" ? before : event.key === "]" ? after : null;
      if (word === null || isForOthers(event)) return;
      event.preventDefault();
      travel(word);
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  });

  return (
    <div className="needs-script grid gap-1 text-note text-ink-2">
      <p>
        On the slider the arrow keys move a quarter, Page Up and Page Down a year, Home and End to
        the ends.
      </p>
      <label className="flex items-center gap-2 py-3 md:py-0">
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => turn(event.currentTarget.checked)}
          className="size-4 accent-accent"
        />
        <span>
          Keys <kbd className="font-semibold">[</kbd> and <kbd className="font-semibold">]</kbd>{" "}
          step a quarter back and on, from anywhere
        </span>
      </label>
    </div>
  );
}

/** Whether a key is meant for a field, or is part of a longer stroke. Many keyboards type brackets with AltGr. */
function isForOthers(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.metaKey) return true;
  if ((event.ctrlKey || event.altKey) && !event.getModifierState("AltGraph")) return true;
  return (
    event.target instanceof HTMLElement &&
    event.target.closest("textarea, select, [contenteditable], input:not([type=range])") !== null
  );
}
