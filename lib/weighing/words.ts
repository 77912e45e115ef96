import type { Ranking, Weighing } from "@/lib/domain/weighing";
import { countOf, formatLevel, formatPoints, formatShare } from "@/lib/format/numbers";
import { listed, verbFor } from "@/lib/format/verb";
import type { Reached } from "./reach";
import type { Matter, Weighed, WeighedRow } from "./weigh";

const onWhat: Record<Ranking, string> = {
  presence: "on presence",
  direction: "on direction",
  both: "on presence and direction together",
  threat: "as a threat",
};

/** Who comes first under these weights, and how sure that is. */
export function weighedFinding({ names }: Matter, weighing: Weighing, weighed: Weighed): string {
  const [first, second] = weighed.rows;
  if (first === undefined) return "Nobody is ranked on this day";
  const name = (at: number) => names[at] ?? "";
  const what = onWhat[weighing.ranking];
  const share = `first in ${formatShare(first.firstShare)} of ${weightingsInWords(weighing)}`;
  const verb = verbFor(first.firstShare, first.tied.length > 1);
  if (verb === "ties" && second !== undefined) {
    const ahead = `ahead of ${name(second.at)} in ${formatShare(weighed.aheadOfNext ?? 0)}`;
    return `${tiedNames(first, name)} tie ${what}: ${name(first.at)} is ${share}, and ${ahead}`;
  }
  return `${name(first.at)} ${verb} ${what}: ${share}`;
}

/** Itself first, then who shares its place; too many to be named are counted. */
function tiedNames({ at, tied }: WeighedRow, name: (at: number) => string): string {
  const others = tied.filter((other) => other !== at);
  if (others.length >= MOST_NAMED) return `${name(at)} and ${others.length} others`;
  return listed([at, ...others].map(name));
}

const MOST_NAMED = 3;

/** The weightings that are counted, as the end of a sentence. */
export function weightingsInWords({ within, locked, withinBounds }: Weighing): string {
  const held = locked.filter(Boolean).length;
  const lock = held === 0 ? "" : `, ${held} locked`;
  const values = withinBounds ? "" : ", values at their points";
  if (within === null) return `all weightings${lock}${values}`;
  if (within === 0) return `draws at exactly these weights${values}`;
  return `the weightings within ${countOf(Math.round(1_000 * within) / 10, "point")} of the sliders${lock}${values}`;
}

/** The least change of weights that puts another first. */
export function flipInWords({ names, criteria }: Matter, { weights }: Weighing, { flip }: Reached) {
  if (names.length < 2) return "There is nobody else to come first.";
  if (flip === null) {
    return "With values at their points, no allowed weighting puts another first.";
  }
  const [leader, other] = [names[flip.leader] ?? "", names[flip.challenger] ?? ""];
  if (flip.shift < LEAST_SHIFT) return `${leader} and ${other} are level at these weights.`;
  const moves = flip.weights.map((now, at) => ({ at, by: 100 * (now - (weights[at] ?? 0)) }));
  const named = (sign: 1 | -1) =>
    moves
      .filter(({ by }) => sign * by > SHOWN)
      .toSorted((a, b) => sign * (b.by - a.by))
      .map(
        ({ at, by }) =>
          `${formatPoints(Math.abs(by))} ${sign > 0 ? "to" : "from"} ${criteria[at] ?? ""}`,
      )
      .join(", ");
  return `${other} draws level with ${leader} when ${formatPoints(100 * flip.shift)} of 100 points of weight move: ${named(-1)}; ${named(1)}. No smaller change does it.`;
}

// Less than a thousandth of a point is the solver's.
const LEAST_SHIFT = 1e-5;
const SHOWN = 0.05;

/** The criterion without which the order turns most. */
export function driverInWords({ criteria }: Matter, { driver }: Reached): string {
  if (driver === null) return "Leaving out any one criterion leaves the order as it is.";
  const pairs = countOf(driver.discordant, "pair");
  return `${sentence(criteria[driver.criterion] ?? "")} drives the order: without it ${pairs} would change places (Kendall’s tau-b ${formatLevel(driver.tau)}).`;
}

const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
