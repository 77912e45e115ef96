import { changeWord, type Change } from "@/lib/domain/scenario";
import type { DayArchive } from "../day-archive";
import { mergeVendors } from "./merge-vendors";
import type { MergerBand } from "./merger-band";
import { startOf, type ScenarioState, type Step } from "./scenario-state";
import { setPrice } from "./set-price";
import { settlePromise } from "./settle-promise";
import { spinOff } from "./spin-off";
import { withdrawRecord } from "./withdraw-record";

/** A change that was made, in words, with the word of the address that says it. */
export type AppliedChange = {
  word: string;
  told: string;
  /** Of a merger: what it does where both shares are published; none where they are not. */
  mergers: readonly MergerBand[] | null;
};

export type AppliedScenario = {
  state: ScenarioState;
  applied: readonly AppliedChange[];
  /** The others, each with the reason. */
  notApplied: readonly { word: string; why: string }[];
};

/**
 * Makes changes to the archive of a day, one after the other, each on what the one before left.
 * A change that cannot be made is told and the rest still made. In memory only; no change leaves
 * the archive the same object. Pure.
 */
export function applyChanges(day: DayArchive, changes: readonly Change[]): AppliedScenario {
  let state = startOf(day);
  const applied: AppliedChange[] = [];
  const notApplied: { word: string; why: string }[] = [];
  for (const change of changes) {
    const word = changeWord(change);
    const step = made(state, change);
    if (step.ok) {
      state = step.state;
      applied.push({ word, told: step.told, mergers: step.mergers ?? null });
    } else {
      notApplied.push({ word, why: step.why });
    }
  }
  return { state, applied, notApplied };
}

function made(state: ScenarioState, change: Change): Step {
  switch (change.kind) {
    case "kept":
    case "late":
    case "dropped":
      return settlePromise(state, change);
    case "price":
      return setPrice(state, change);
    case "withdraw":
      return withdrawRecord(state, change);
    case "merge":
      return mergeVendors(state, change);
    case "spin-off":
      return spinOff(state, change);
  }
}
