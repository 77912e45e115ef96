import { possessive } from "@/lib/format/names";
import {
  countOf,
  formatPoints,
  formatRange,
  formatShare,
  formatShareBelow,
} from "@/lib/format/numbers";
import { rankWithRange } from "@/lib/format/ranks";
import type { PositionRow } from "./position-row";
import type { ThreatRow } from "../threat/threat-row";
import type { TopPair } from "./top-pairs";
import { listed, verbFor } from "./verb";

/** A title names this many vendors; of more it gives the number, and the figure names them. */
const MOST_NAMED = 3;

/** Who leads the market and who threatens the leader, in one sentence. */
export function marketFinding(
  positions: readonly PositionRow[],
  threats: readonly ThreatRow[],
): string {
  const [first] = positions;
  if (first === undefined) return "No vendor is on record with a hypervisor on sale by this day";
  const lead = leadClause(first);
  const [threat] = threats;
  if (threat === undefined) return lead;
  const clause = threatClause(threat, presenceOwner(first));
  // Said once, it holds for both halves of the sentence.
  return `${lead}; ${lead.endsWith(ON_RECORD) ? clause.replace(`${ON_RECORD}, `, "") : clause}`;
}

const ON_RECORD = "on what is on record";

/** "its" when the sentence has just named the leader alone. */
function presenceOwner({ vendor, presenceRank, tiedWith }: PositionRow): string {
  const alone = verbFor(presenceRank.firstShare, tiedWith.length > 1) !== "ties";
  return alone ? "its" : possessive(vendor.name);
}

function leadClause({ vendor, presenceRank, tiedWith }: PositionRow): string {
  const verb = verbFor(presenceRank.firstShare, tiedWith.length > 1);
  switch (verb) {
    case "leads":
      return `${vendor.name} leads the market`;
    case "leads on record":
      return `${vendor.name} leads ${ON_RECORD}`;
    case "is ahead":
      return `${vendor.name} is ahead in the market`;
    case "ties":
      return tiedWith.length > MOST_NAMED
        ? `Nobody leads the market: ${tiedWith.length} vendors cannot be told apart on presence`
        : `${listed(tiedWith)} tie for the lead`;
    case "edges":
      return `${vendor.name} edges ahead, first in ${formatShare(presenceRank.firstShare)} of weightings`;
  }
}

function threatClause({ challenger, topShare, tiedWith }: ThreatRow, whose: string): string {
  const verb = verbFor(topShare, tiedWith.length > 1);
  switch (verb) {
    case "leads":
      return `${challenger.name} is ${whose} greatest threat`;
    case "leads on record":
      return `${ON_RECORD}, ${challenger.name} is ${whose} greatest threat`;
    case "is ahead":
      return `${challenger.name} is ahead as ${whose} greatest threat`;
    case "ties":
      return tiedWith.length > MOST_NAMED
        ? `${challenger.name} is ${whose} greatest threat on points, among ${tiedWith.length} that the evidence cannot tell apart`
        : `${listed(tiedWith)} tie as ${whose} greatest threat`;
    case "edges":
      return `${challenger.name} edges ahead as ${whose} greatest threat, top in ${formatShare(topShare)} of weightings`;
  }
}

/** How sure the lead is, and of what the second is made, in two sentences. */
export function marketDek(
  positions: readonly PositionRow[],
  threats: readonly ThreatRow[],
): string {
  const [first] = positions;
  if (first === undefined) return "Choose a later day, or add a product that ships.";
  const lead = `${first.vendor.name} is first on presence in ${formatShare(first.presenceRank.firstShare)} of weightings, and in ${formatShare(first.presenceRank.firstWithinBounds)} when every value may lie anywhere within its bounds: it has ${formatPoints(first.presence.points)} points where the evidence allows ${formatRange(first.presence.low, first.presence.high)}.`;
  const [threat] = threats;
  return threat === undefined ? lead : `${lead} ${threat.inWords}`;
}

/** Shares 0–1 from which a pair stands out: at the values on record, and within their bounds. */
const PAIR_STANDS_OUT = { share: 0.8, withinBounds: 0.5 };

/** Whether the market comes down to two players. */
export function pairFinding(pairs: readonly TopPair[], positions: readonly PositionRow[]): string {
  const direction = pairs.find(({ axis }) => axis === "direction");
  if (direction === undefined || positions.length < 3) return "Fewer than three vendors are scored";
  const standsOut =
    direction.share >= PAIR_STANDS_OUT.share &&
    direction.shareWithinBounds >= PAIR_STANDS_OUT.withinBounds;
  if (!standsOut) return "No pair is sure of the top two places";
  const [first] = positions;
  const alone = first !== undefined && leadClause(first).endsWith("leads the market");
  return alone ? "One leader today, two players tomorrow" : "Two players stand out on direction";
}

/** What the position chart shows. */
export function positionFinding(positions: readonly PositionRow[]): string {
  const leaders = positions.filter(({ quadrant }) => quadrant === "Leader");
  if (leaders.length === 0) return "No vendor is high on both presence and direction";
  const names = leaders.map(
    ({ vendor, quadrantShare }) =>
      `${vendor.name} (${formatShareBelow(quadrantShare, 0.8)} of draws)`,
  );
  return leaders.length === 1
    ? `Only ${names.join("")} is high on both presence and direction`
    : `${listed(names)} are high on both presence and direction`;
}

/** Who threatens the vendor most. */
export function threatFinding(incumbent: string, threats: readonly ThreatRow[]): string {
  const [top] = threats;
  return top === undefined
    ? `Nobody on record threatens ${incumbent}`
    : capitalised(threatClause(top, possessive(incumbent)));
}

const capitalised = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

export function threatDek(threats: readonly ThreatRow[]): string {
  const [top] = threats;
  if (top === undefined) return "No other vendor had a hypervisor on sale by this day.";
  const { ifKept } = top;
  const promises =
    ifKept.gains.length === 0
      ? `${top.challenger.name} has no pending promise on record.`
      : `If its ${countOf(ifKept.gains.length, "pending promise is", "pending promises are")} kept, the threat rises from ${formatPoints(top.points)} to ${formatPoints(ifKept.allKept)} points; ${formatPoints(ifKept.expected)} are to be expected.`;
  const sure = `${top.challenger.name} is the top threat in ${formatShare(top.topShare)} of weightings, and in ${formatShare(top.topWithinBounds)} when every lever may lie anywhere within its bounds.`;
  return `${top.inWords} ${sure} ${promises}`;
}

/** A quadrant's name that fewer draws than this bear out is no finding. */
const LIKELY = 0.5;

/** Where one vendor stands. */
export function vendorFinding({
  vendor,
  quadrant,
  quadrantShare,
  presenceRank,
}: PositionRow): string {
  const ranked = `ranked ${rankWithRange(presenceRank)} on presence`;
  if (quadrantShare < LIKELY) return `${vendor.name} has no sure place on record, ${ranked}`;
  const article =
    quadrant === "Incumbent"
      ? "an incumbent"
      : quadrant === "Niche"
        ? "a niche vendor"
        : `a ${quadrant.toLowerCase()}`;
  const sure = quadrantShare < 0.8 ? "may be" : "is";
  return `${vendor.name} ${sure} ${article}, ${ranked}`;
}

export function vendorDek({ presence, direction, quadrant, quadrantShare }: PositionRow): string {
  return `Presence ${formatPoints(presence.points)} of 100 (the evidence allows ${formatRange(presence.low, presence.high)}), direction ${formatPoints(direction.points)} (${formatRange(direction.low, direction.high)}). ${placeInDraws(quadrant, quadrantShare)}`;
}

function placeInDraws(quadrant: PositionRow["quadrant"], share: number): string {
  const draws = `${formatShareBelow(share, 0.8)} of draws`;
  if (share < LIKELY) return `Its points lie in ${quadrant}, where only ${draws} fall.`;
  return `The label ${quadrant} holds in ${draws}${share < 0.8 ? ", so it is uncertain" : ""}.`;
}
