import { countOf, formatPoints, formatShare } from "@/lib/format/numbers";
import type { MoveCause } from "./move-cause";
import { words } from "../record/record-title";
import { listed } from "../market/verb";

/** Why an axis moved, and by how many points, in words. */
export function moveWords(cause: MoveCause): string {
  const by = signedPoints(cause.by);
  if (cause.kind === "market") return `${by}: new readings, as much known as before`;
  if (cause.kind === "ageing") return `${by}: the same readings, older`;
  return `${by}: ${coverageWords(cause)}`;
}

/** What became known, or is known no longer: "more became known: 2 criteria newly answered (…)". */
export function coverageWords({ answered, silent, step }: MoveCause): string {
  const parts = [
    ...(answered.length > 0
      ? [`${criteria(answered.length)} newly answered (${names(answered)})`]
      : []),
    ...(silent.length > 0
      ? [`${criteria(silent.length)} no longer answered (${names(silent)})`]
      : []),
    ...(answered.length + silent.length === 0
      ? [`evidence for ${formatShare(Math.abs(step))} of the axis ${step > 0 ? "added" : "lost"}`]
      : []),
  ];
  return `${step >= 0 ? "more became known" : "less is known"}: ${parts.join("; ")}`;
}

/** Points with their sign, in words a reader can hear: "+3.2", "−1.0". */
export function signedPoints(by: number): string {
  return `${by < 0 ? "−" : "+"}${formatPoints(Math.abs(by))}`;
}

const criteria = (count: number) => countOf(count, "criterion", "criteria");
const names = (keys: readonly string[]) => listed(keys.map(words));
