import { formatPoints } from "./numbers";

/** Points gained or lost, with their sign: "+3.2", "−1.0"; what is too small to be seen "0.0". */
export function formatMove(points: number): string {
  const size = formatPoints(Math.abs(points));
  if (size === formatPoints(0)) return size;
  return `${points < 0 ? "−" : "+"}${size}`;
}

/** Places gained or lost, with their sign: "+2", "−1", "0". */
export function formatPlaces(places: number): string {
  if (places === 0) return "0";
  return `${places < 0 ? "−" : "+"}${Math.abs(places)}`;
}
