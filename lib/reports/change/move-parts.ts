import type { Cause } from "@/lib/domain/cause";
import type { MovePart, MoveReason } from "./move-row";

/** Points below which a reason cannot be seen: scores are shown with one decimal. */
const VISIBLE = 0.05;
/** So many reasons of a part are told one by one. */
const TOLD = 6;

type Made = { cause: Cause; points: number; places: number };

/** A part with its largest reasons; the others are added up. Nothing is left out of the sum. */
export function movePart(made: Made, reasons: readonly MoveReason[]): MovePart {
  const told = reasons.filter(({ points }) => Math.abs(points) >= VISIBLE).slice(0, TOLD);
  const rest = reasons.filter((reason) => !told.includes(reason));
  const points = rest.reduce((sum, reason) => sum + reason.points, 0);
  return { ...made, reasons: told, smaller: { count: rest.length, points } };
}
