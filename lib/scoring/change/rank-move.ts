import { causes, type Cause } from "@/lib/domain/cause";
import { eachStage, eachStep, type Stages } from "./stages";

/** Values closer than this share a rank (data/method/robustness.md). */
const TIE = 1e-12;

/** 1 + how many lie above; equal points share the better rank. */
export function rankAmong(points: number, others: readonly number[]): number {
  return 1 + others.filter((other) => other > points + TIE).length;
}

/** Places gained by cause; negative = lost. */
export type Places = Readonly<Record<Cause, number>>;

/** Points of all others ranked before and after, and its own after all have moved. */
export type Others = { before: readonly number[]; after: readonly number[]; last: number };

/**
 * Places gained by cause; they add up to rank before − rank after. A vendor's own steps are taken
 * among the others as they stood before; the rest of the way others made.
 */
export function placesGained(own: Stages<number>, { before, after, last }: Others): Places {
  const among = eachStage(own, (points) => rankAmong(points, before));
  const [aged = 0, corrected = 0, renewed = 0, method = 0] = eachStep(
    among,
    (from, to) => from - to,
  );
  return { aged, corrected, new: renewed, method, others: among[4] - rankAmong(last, after) };
}

/** All places gained together. */
export function placesOf(places: Places): number {
  return causes.reduce((sum, cause) => sum + places[cause], 0);
}
