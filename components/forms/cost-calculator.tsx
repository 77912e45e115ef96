"use client";

import { parseAsString, useQueryStates } from "nuqs";
import { useEffect, useState } from "react";
import { fleetFields, readFleet, type Fleet } from "@/lib/domain/fleet";
import { clocksOf } from "@/lib/domain/instant";
import { isPlainObject } from "@/lib/domain/plain-object";
import type { CostComparison } from "@/lib/reports/price/cost-row";
import { CostBoard } from "./cost-board";

type Props = { initial: CostComparison; dek: string; day: string };

type Answer = { asked: string; costs: CostComparison | null };

const inAddress = {
  hosts: parseAsString,
  socketsPerHost: parseAsString,
  coresPerSocket: parseAsString,
  virtualMachines: parseAsString,
  windowsGuests: parseAsString,
  years: parseAsString,
};

/** Typing pauses this long before a new answer is asked for. */
const PAUSE_MS = 250;

/** The calculator with its fleet in the address; the arithmetic stays on the server. */
export function CostCalculator({ initial, dek, day }: Props) {
  const [words, setWords] = useQueryStates(inAddress);
  const typed = Object.fromEntries(
    fleetFields.flatMap((field) => {
      const word = words[field];
      return word === null ? [] : [[field, word]];
    }),
  );
  const { fleet, errors } = readFleet(typed);
  const asked = questionOf(initial, fleet);
  const known = asked === questionOf(initial, initial.fleet);
  const answer = useAnswer(known ? null : asked);
  const failed = answer?.asked === asked && answer.costs === null;
  return (
    <CostBoard
      costs={known ? initial : (answer?.costs ?? initial)}
      waiting={!known && answer?.asked !== asked}
      {...{ typed, errors, failed, dek, day }}
      onType={(said) => void setWords(said)}
    />
  );
}

function questionOf(of: CostComparison, fleet: Fleet): string {
  const query = new URLSearchParams(clocksOf(of));
  for (const field of fleetFields) query.set(field, String(fleet[field]));
  return query.toString();
}

/** The latest answer to a question; null while none was asked or none has come. */
function useAnswer(asked: string | null): Answer | null {
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    if (asked === null) return;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      costsFor(asked, stop.signal).then(
        (costs) => setAnswer({ asked, costs }),
        () => stop.signal.aborted || setAnswer({ asked, costs: null }),
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [asked]);
  return answer;
}

/** The answer of this site's own API, of the same build: enough of it to tell it from an error. */
const isComparison = (said: unknown): said is CostComparison =>
  isPlainObject(said) && "currencies" in said;

async function costsFor(asked: string, signal: AbortSignal): Promise<CostComparison> {
  const response = await fetch(`/api/v1/costs?${asked}`, { signal });
  const said: unknown = await response.json();
  if (response.ok && isComparison(said)) return said;
  throw new Error(`The costs could not be read: ${response.status}`);
}
