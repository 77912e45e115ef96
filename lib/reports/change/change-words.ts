import { causeNames } from "@/lib/format/cause-names";
import { formatDayInFull } from "@/lib/format/days";
import { formatInstant } from "@/lib/format/instants";
import { formatMove } from "@/lib/format/moves";
import { countOf } from "@/lib/format/numbers";
import { listed } from "../market/verb";
import type { ReportFrame } from "../report-frame";
import type { CameOrWent, MoveRow } from "./move-row";

type Clocks = Pick<ReportFrame, "asOf" | "knownAt">;

/** Since when: the earlier day, or the instant of our archive where that alone differs. */
export function sinceWords(before: Clocks, after: Clocks): string {
  const day = `since ${formatDayInFull(before.asOf)}`;
  if (before.knownAt === after.knownAt || before.knownAt === null) return day;
  const archive = `our archive of ${formatInstant(before.knownAt)}`;
  return before.asOf === after.asOf ? `since ${archive}` : `${day} in ${archive}`;
}

type Moved = { presence: readonly MoveRow[]; cameOrWent: readonly CameOrWent[] };

/** What changed on presence, in one sentence; a change the evidence does not bear out is none. */
export function changeFinding({ presence, cameOrWent }: Moved, since: string): string {
  const came = namesOf(cameOrWent, true);
  const went = namesOf(cameOrWent, false);
  const entries = [
    ...(came.length > 0 ? [`${among(came)} became ranked`] : []),
    ...(went.length > 0
      ? [`${among(went)} ${went.length === 1 ? "is" : "are"} ranked no more`]
      : []),
  ];
  const clear = climbers(presence);
  if (clear.length > 0) return capital(`${listed([...clear, ...entries])} ${since}`);
  if (presence.length + entries.length === 0) return "Nobody was ranked on either day";
  const kept = presence.every(({ places }) => places === 0)
    ? "nobody changed places on presence"
    : "no change of place on presence is borne out by the evidence";
  const said = presence.length === 0 ? entries : [...entries, kept];
  return capital(`${said.join("; ")} ${since}`);
}

/** Climbers named in a title. */
const MOST_CLIMBERS = 2;

function climbers(presence: readonly MoveRow[]): string[] {
  const up = presence.flatMap(({ vendor, places, passed }) => {
    const below = passed.filter(({ clear }) => clear).map(({ name }) => name);
    return places > 0 && below.length > 0 ? [`${vendor.name} passed ${among(below)}`] : [];
  });
  return up.length > MOST_CLIMBERS
    ? [`${countOf(up.length, "vendor")} passed others on presence`]
    : up.map((words) => `${words} on presence`);
}

/** Who moved most on either axis, and by what. */
export function changeDek(presence: readonly MoveRow[], direction: readonly MoveRow[]): string {
  if (presence.length === 0) return "Nobody was ranked on both days: choose another earlier day.";
  const moved = presence.filter(({ points }) => Math.abs(points) >= SEEN);
  const sentences = [
    `Of ${countOf(presence.length, "vendor")} ranked on both days, ${moved.length} moved by a tenth of a point or more on presence.`,
    mostMoved(presence, "presence"),
    mostMoved(direction, "direction"),
  ];
  return sentences.filter((sentence) => sentence !== "").join(" ");
}

/** A tenth of a point. */
const SEEN = 0.1;

function mostMoved(rows: readonly MoveRow[], axis: string): string {
  const [most] = rows.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points));
  if (most === undefined || Math.abs(most.points) < SEEN) return "";
  const verb = most.points > 0 ? "gained" : "lost";
  return `${most.vendor.name} ${verb} most on ${axis}: ${formatMove(most.points)} (${partsInWords(most)}).`;
}

/** The parts of a move that can be seen, largest first: "new evidence +1.2, evidence aged −0.4". */
export function partsInWords({ parts }: Pick<MoveRow, "parts">): string {
  const seen = parts
    .filter(({ points }) => formatMove(points) !== formatMove(0))
    .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .map(({ cause, points }) => `${causeNames[cause].toLowerCase()} ${formatMove(points)}`);
  return seen.length === 0 ? "no part can be seen" : seen.join(", ");
}

/** Whose threat to the incumbent moved most, in one sentence. */
export function threatMoveFinding(
  incumbent: string,
  rows: readonly MoveRow[],
  since: string,
): string {
  if (rows.length === 0) return `Nobody was ranked against ${incumbent} on both days`;
  const [most] = rows.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points));
  if (most === undefined || Math.abs(most.points) < SEEN) {
    return `No threat to ${incumbent} moved ${since}`;
  }
  const verb = most.points > 0 ? "grew" : "fell";
  return `${most.vendor.name}’s threat to ${incumbent} ${verb} most: ${formatMove(most.points)} points ${since}`;
}

const namesOf = (all: readonly CameOrWent[], came: boolean) =>
  all.filter((one) => one.came === came).map(({ vendor }) => vendor.name);

/** Names a title can bear. */
const MOST_NAMED = 3;
const among = (names: readonly string[]) =>
  names.length > MOST_NAMED ? countOf(names.length, "vendor") : listed(names);
const capital = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
