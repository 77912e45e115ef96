import { levers, type Lever } from "@/lib/domain/lever";
import { segments, type Segment } from "@/lib/domain/segment";
import { checkFront } from "./check-front";
import { contest, discount, shareOf, type Amount } from "./level-arithmetic";
import type { Method } from "./method";
import type { ThreatProfile } from "./profile";
import { leverReadings, resourceMix, resourceShare } from "./threat-lever";
import { presenceShares } from "./presence-shares";
import { normaliseWeights } from "./weights";

type Points = (challenger: ThreatProfile, incumbent: ThreatProfile) => number | null;

/** A day's market is asked about once for each of its vendors, and every one of them is a rival. */
const known = new WeakMap<readonly ThreatProfile[], WeakMap<Method, Points>>();

/**
 * The points of any threat between two vendors of a market, 0–100, equal to `threatScore`'s to the
 * last digit; null when the incumbent has no presence. What does not depend on the pair is read
 * once per vendor, so that finding the greatest of very many costs little. Throws as `threatScore`
 * does.
 */
export function threatPoints(market: readonly ThreatProfile[], method: Method): Points {
  const byMethod = known.get(market) ?? new WeakMap<Method, Points>();
  known.set(market, byMethod);
  const points = byMethod.get(method) ?? pointsAmong(market, method);
  byMethod.set(method, points);
  return points;
}

function pointsAmong(market: readonly ThreatProfile[], method: Method): Points {
  const weights = weightsOf(method);
  const standings = new Map<ThreatProfile, Standing>();
  const standingOf = (profile: ThreatProfile) => {
    const found = standings.get(profile);
    if (found !== undefined) return found;
    const standing = readStanding(profile, market, method);
    standings.set(profile, standing);
    return standing;
  };
  return (challenger, incumbent) => {
    checkFront(challenger, incumbent, market);
    const pressed = standingOf(incumbent);
    return pressed.present ? addUp(standingOf(challenger), pressed, weights, method) : null;
  };
}

/** One vendor in one segment. */
type Place = {
  /** Share of its presence that lies here, 0–1. */
  share: number;
  /** τ of the levers that look at the challenger alone. */
  leverage: number;
  commonality: number;
  capability: number;
  price: number | null;
  /** It sells nothing here: no price of its own to press with. */
  absent: boolean;
};

/** All that points are made from, as plain numbers. */
type Standing = {
  present: boolean;
  /** One for each segment, in their order. */
  places: readonly Place[];
  momentum: number;
  size: Amount | null;
  /** What its own means consist of; null = none on record. */
  mix: readonly { type: string; part: number }[] | null;
  /** Its part of all there is of each resource, 0–1. */
  held: ReadonlyMap<string, number>;
};

function readStanding(
  profile: ThreatProfile,
  market: readonly ThreatProfile[],
  { leverPrior, movesScale }: Method,
): Standing {
  const shares = presenceShares(profile);
  // These levers ask nothing of an incumbent, so that any will do.
  const front = { challenger: profile, incumbent: profile, market, leverPrior, movesScale };
  const tau = (lever: "leverage" | "commonality" | "momentum", segment: Segment) =>
    leverReadings[lever]({ ...front, segment }).tau;
  return {
    present: shares !== null,
    places: segments.map((segment) => ({
      share: shares?.[segment] ?? 0,
      leverage: tau("leverage", segment),
      commonality: tau("commonality", segment),
      capability: profile.capability[segment].value,
      price: profile.price[segment]?.value ?? null,
      absent: profile.presence[segment].known && profile.presence[segment].high === 0,
    })),
    momentum: tau("momentum", "desktop"),
    size: profile.size,
    mix: resourceMix(profile),
    held: new Map(
      profile.resources.map(({ type }) => [type, resourceShare(profile, market, type).tau]),
    ),
  };
}

type Weights = Readonly<Record<Lever, number>>;

/** In the order of the cells of `threatScore`: another order would round otherwise. */
function addUp(own: Standing, theirs: Standing, weights: Weights, { leverPrior }: Method): number {
  const resources = resourcesTau(own, theirs, leverPrior);
  const scale =
    own.size === null || theirs.size === null ? leverPrior : shareOf(own.size, theirs.size).tau;
  let sum = 0;
  for (let at = 0; at < segments.length; at += 1) {
    const [place, pressed] = [own.places[at], theirs.places[at]];
    if (place === undefined || pressed === undefined || pressed.share === 0) continue;
    const most = 100 * pressed.share;
    sum += most * weights.leverage * place.leverage;
    sum += most * weights.capability * contest(place.capability, pressed.capability);
    sum += most * weights.resources * resources;
    sum += most * weights.scale * scale;
    sum += most * weights.commonality * place.commonality;
    sum += most * weights.momentum * own.momentum;
    sum += most * weights.price * priceTau(place, pressed, leverPrior);
  }
  return sum;
}

function resourcesTau({ held }: Standing, { mix }: Standing, leverPrior: number): number {
  if (mix === null) return leverPrior;
  return mix.reduce((so, { type, part }) => so + part * (held.get(type) ?? 0), 0);
}

function priceTau({ price, absent }: Place, pressed: Place, leverPrior: number): number {
  if (price === null && absent) return 0;
  if (price === null || pressed.price === null) return leverPrior;
  return discount(price, pressed.price);
}

function weightsOf({ leverWeights }: Method): Weights {
  const { weights } = normaliseWeights(levers.map((lever) => leverWeights[lever]));
  const weight = (lever: Lever) => weights[levers.indexOf(lever)] ?? 0;
  return {
    leverage: weight("leverage"),
    capability: weight("capability"),
    resources: weight("resources"),
    scale: weight("scale"),
    commonality: weight("commonality"),
    momentum: weight("momentum"),
    price: weight("price"),
  };
}
