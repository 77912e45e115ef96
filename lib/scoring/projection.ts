import type { RecordRef } from "@/lib/domain/archive";
import { segments, type Segment } from "@/lib/domain/segment";
import { expectedLevel, type LevelGain } from "./expected-level";
import type { Lever } from "@/lib/domain/lever";
import type { Method } from "./method";
import type { BySegment, Level, PendingPromise, ThreatProfile } from "./profile";
import { threatScore, type ThreatScore } from "./threat-score";

export type PromiseGain = { ref: RecordRef; segment: Segment; lever: Lever; points: number };

export type ThreatProjection = {
  today: ThreatScore;
  /** Each dated promise counts with its probability. */
  expected: ThreatScore;
  /** Every promise kept, open-ended ones included. */
  allKept: ThreatScore;
  /** The same, with every capability promise of the incumbent kept as well. */
  incumbentAlsoKeeps: ThreatScore;
  /** What each promise adds; they add up to expected − today and to allKept − today. */
  expectedGains: PromiseGain[];
  allKeptGains: PromiseGain[];
};

export type Duel = {
  challenger: ThreatProfile;
  incumbent: ThreatProfile;
  market: readonly ThreatProfile[];
  /** Pending promises of any vendor, due within the horizon; others' are not looked at. */
  promises: readonly PendingPromise[];
};

type Claim = PendingPromise["lever"];
const pressedBy: Readonly<Record<Claim, Lever>> = {
  capability: "capability",
  leverage: "leverage",
  price: "price",
  presence: "commonality",
};
const claims = ["capability", "leverage", "price", "presence"] as const;

/**
 * The threat today, as expected, and if all is kept (0–100 each): every promised level replaces
 * today's by the expected maximum of what may come, promises taken as independent. A promised
 * price level is the share by which it undercuts the incumbent and says nothing while the
 * incumbent's price is unknown. Of the incumbent's own promises only capability counts, so they
 * never raise the threat. null when the incumbent has no presence. Throws as `threatScore` does
 * and for a level or probability outside 0–1. Source: data/method/threat.md.
 */
export function projectThreat(duel: Duel, method: Method): ThreatProjection | null {
  const { challenger, incumbent, market, promises } = duel;
  const today = threatScore(challenger, incumbent, market, method);
  if (today === null) return null;
  const own = promises.filter(({ vendor }) => vendor === challenger.vendor);
  const dated = own.filter(({ openEnded }) => !openEnded);
  const certain = (list: readonly PendingPromise[]) =>
    list.map((promise) => ({ ...promise, probability: 1 }));
  const theirs = promises.filter(
    ({ vendor, lever }) => vendor === incumbent.vendor && lever === "capability",
  );

  const expectedRaise = raise(challenger, incumbent, dated);
  const allRaise = raise(challenger, incumbent, certain(own));
  const answered = raise(incumbent, challenger, certain(theirs)).profile;
  // Most have promised nothing: what raises nothing leaves today's threat as it is. The market is
  // that of today: no promise changes what all others have beside the challenger.
  const score = (presser: ThreatProfile, pressed: ThreatProfile) =>
    presser === challenger && pressed === incumbent
      ? today
      : threatScore(presser, pressed, market, method);
  const expected = score(expectedRaise.profile, incumbent);
  const allKept = score(allRaise.profile, incumbent);
  const incumbentAlsoKeeps = score(allRaise.profile, answered);
  if (expected === null || allKept === null || incumbentAlsoKeeps === null) return null;
  return {
    ...{ today, expected, allKept, incumbentAlsoKeeps },
    expectedGains: carried(expectedRaise.gains, today, expected),
    allKeptGains: carried(allRaise.gains, today, allKept),
  };
}

type ClaimGains = { lever: Lever; segment: Segment; gains: LevelGain[] };

/** The vendor's profile with every promised level in it, and which promise raised what. */
function raise(
  vendor: ThreatProfile,
  rival: ThreatProfile,
  promises: readonly PendingPromise[],
): { profile: ThreatProfile; gains: ClaimGains[] } {
  let profile = vendor;
  const gains: ClaimGains[] = [];
  for (const claim of claims) {
    for (const segment of segments) {
      const list = promises.filter((one) => one.lever === claim && one.segment === segment);
      const today = claimedLevel(profile, rival, claim, segment);
      if (today === null) continue;
      const next = expectedLevel(today.value, list);
      if (next.gains.length === 0) continue;
      gains.push({ lever: pressedBy[claim], segment, gains: next.gains });
      profile = withLevel(profile, { claim, segment, level: next.level, today }, rival);
    }
  }
  return { profile, gains };
}

/** Today's level of what is promised; for a price, the share by which it undercuts the rival. */
function claimedLevel(
  profile: ThreatProfile,
  rival: ThreatProfile,
  claim: Claim,
  segment: Segment,
): Level | null {
  if (claim !== "price") return profile[claim][segment];
  const [own, theirs] = [profile.price[segment], rival.price[segment]];
  if (theirs === null || theirs.value === 0) return null;
  const below = own === null ? 0 : Math.max(0, 1 - own.value / theirs.value);
  return { ...(own ?? theirs), value: below };
}

type Raised = { claim: Claim; segment: Segment; level: number; today: Level };

function withLevel(profile: ThreatProfile, raised: Raised, rival: ThreatProfile): ThreatProfile {
  const { claim, segment, level, today } = raised;
  if (claim === "price") {
    const value = (rival.price[segment]?.value ?? 0) * (1 - level);
    const low = Math.min(value, profile.price[segment]?.low ?? value);
    const high = Math.max(value, profile.price[segment]?.high ?? value);
    const price = { ...profile.price, [segment]: { ...today, value, low, high } };
    return { ...profile, price };
  }
  const next: Level = { ...today, value: level, high: Math.max(level, today.high) };
  const levels: BySegment<Level> = { ...profile[claim], [segment]: next };
  return { ...profile, [claim]: levels };
}

/** Level gains in points: each cell's difference, divided in proportion to the level gains. */
function carried(
  raised: readonly ClaimGains[],
  before: ThreatScore,
  after: ThreatScore,
): PromiseGain[] {
  return raised.flatMap(({ lever, segment, gains }) => {
    const at = (score: ThreatScore) =>
      score.cells.find((cell) => cell.lever === lever && cell.segment === segment)?.points ?? 0;
    const difference = at(after) - at(before);
    const sum = gains.reduce((so, { gain }) => so + gain, 0);
    return gains.map(({ ref, gain }) => ({
      ref,
      segment,
      lever,
      points: sum > 0 ? (difference * gain) / sum : 0,
    }));
  });
}
