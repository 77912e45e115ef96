"use client";

import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { stepQuarters } from "@/lib/domain/quarter-stop";
import { QuarterTicks } from "./quarter-ticks";
import { heardOf, readOf, wordOf, type Quarters } from "./quarters";
import { useTravel } from "./use-travel";

/** Quarters that a key moves; Home and End go to the ends, however far. */
const STEPS = new Map([
  ["ArrowLeft", -1],
  ["ArrowDown", -1],
  ["ArrowRight", 1],
  ["ArrowUp", 1],
  ["PageDown", -4],
  ["PageUp", 4],
  ["Home", -Infinity],
  ["End", Infinity],
]);

/** How long the keys rest before the page follows: time enough to press again. */
const REST_MS = 400;

type Where = "header" | "panel";

/** The slider last moved by key: the next page hands the keyboard back to it. */
let lastKeyed: Where | null = null;

type Props = { quarters: Quarters; path: string; where: Where };

/** All of time by quarter. Shows the day while it moves, goes there when it is let go. */
export function QuarterSlider({ quarters, path, where }: Props) {
  const { place: start, ends } = quarters;
  const [place, setPlace] = useState(start);
  const travel = useTravel(path);
  const input = useRef<HTMLInputElement>(null);
  const rest = useRef<number>(undefined);

  useEffect(() => {
    if (lastKeyed === where) takeKeyboard(input.current);
    return () => {
      window.clearTimeout(rest.current);
      setPlace(start);
    };
  }, [start, where]);

  // The browser's own "change": let go of, by mouse, by thumb, or by a screen reader.
  useEffect(() => {
    const element = input.current;
    const letGo = () => travel(wordOf(quarters, Number(element?.value)));
    element?.addEventListener("change", letGo);
    return () => element?.removeEventListener("change", letGo);
  });

  function press(event: KeyboardEvent) {
    const by = STEPS.get(event.key);
    if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const next = stepQuarters(place, by, ends.length);
    window.clearTimeout(rest.current);
    setPlace(next);
    rest.current = window.setTimeout(() => {
      lastKeyed = where;
      if (next.at !== start.at || next.ends !== start.ends) travel(wordOf(quarters, next.at));
    }, REST_MS);
  }

  const moved = place.at !== start.at || place.ends !== start.ends;
  return (
    <label className="relative block">
      <span className="sr-only">Quarter</span>
      <input
        ref={input}
        type="range"
        min={0}
        max={ends.length - 1}
        value={place.at}
        aria-valuetext={heardOf(quarters, place)}
        onChange={(event) => setPlace({ at: Number(event.currentTarget.value), ends: true })}
        onKeyDown={press}
        className="block h-11 w-full cursor-pointer accent-accent outline-offset-8! xl:h-5 xl:outline-offset-0!"
      />
      <QuarterTicks ends={ends} at={place.at} chosen={moved ? readOf(quarters, place) : null} />
    </label>
  );
}

function takeKeyboard(element: HTMLInputElement | null) {
  lastKeyed = null;
  const panel = element?.closest("details");
  if (panel) panel.open = true;
  element?.focus({ preventScroll: true });
}
