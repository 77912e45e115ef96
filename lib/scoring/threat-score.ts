import { segments, type Segment } from "@/lib/domain/segment";
import { checkFront } from "./check-front";
import { levers, type Lever } from "@/lib/domain/lever";
import { type Method } from "./method";
import type { ThreatProfile } from "./profile";
import { leverReadings, type Front, type LeverReading, type LeverSource } from "./threat-lever";
import { normaliseWeights, sumsToOne } from "./weights";

export type Band = { points: number; low: number; high: number };

/** One lever in one segment: 100 × share × weight × τ. */
export type ThreatCell = Band &
  LeverSource & {
    lever: Lever;
    segment: Segment;
    /** Share of the incumbent's presence that lies in the segment, 0–1. */
    share: number;
    /** Weight of the lever after normalising, 0–1. */
    weight: number;
    tau: number;
    tauLow: number;
    tauHigh: number;
    known: boolean;
  };

export type ThreatScore = Band & {
  challenger: string;
  incumbent: string;
  cells: ThreatCell[];
  byLever: Record<Lever, Band>;
  bySegment: Record<Segment, Band>;
  weightSum: number;
  weightsNormalised: boolean;
  methodVersion: string;
};

/**
 * How much of the incumbent's business lies where this challenger can press, 0–100:
 * 100 × Σ_segments share × Σ_levers weight × τ. Cells add up by lever, by segment and in total.
 * Bounds hold the incumbent's shares at their points and move every τ (threat-lever.ts). null
 * when the incumbent has no presence anywhere. The two may be promised versions of the market's
 * own: what all others have beside the challenger is read from the market. Throws when both are
 * one vendor, when the market misses one of them, and for amounts below 0 or levels outside 0–1.
 * Source: Chen 1996; Chen, Su & Tsai 2007; data/method/threat.md.
 */
export function threatScore(
  challenger: ThreatProfile,
  incumbent: ThreatProfile,
  market: readonly ThreatProfile[],
  method: Method,
): ThreatScore | null {
  const cells: ThreatCell[] = [];
  const places = placesOf(challenger, incumbent, market);
  if (places === null) return null;
  readEach({ challenger, incumbent, market }, places, method, (read) => {
    cells.push({ ...bandOf(read), ...toldOf(read) });
  });
  const { sum } = normaliseWeights(weightsOf(method));
  return {
    ...addUp(cells),
    challenger: challenger.vendor,
    incumbent: incumbent.vendor,
    cells,
    byLever: byLever(cells),
    bySegment: bySegment(cells),
    weightSum: sum,
    weightsNormalised: !sumsToOne(sum),
    methodVersion: method.version,
  };
}

/** The same threat without the cells it adds up from: for many at once. */
export function threatBand(
  challenger: ThreatProfile,
  incumbent: ThreatProfile,
  market: readonly ThreatProfile[],
  method: Method,
): Band | null {
  const sum = { points: 0, low: 0, high: 0 };
  // Where the incumbent is not, nobody can press it: nothing to add.
  const places = placesOf(challenger, incumbent, market)?.filter(({ share }) => share > 0);
  if (places === undefined) return null;
  readEach({ challenger, incumbent, market }, places, method, (read) => {
    const { points, low, high } = bandOf(read);
    sum.points += points;
    sum.low += low;
    sum.high += high;
  });
  return sum;
}

/** What one lever does to an incumbent over all its segments, Σ share × τ, 0–1 each. */
export type LeverPressure = { point: number; low: number; high: number; known: boolean };

/** A threat with what each lever does, in the order of the levers, and no records. */
export type ThreatPressure = Band & { levers: LeverPressure[] };

/**
 * One threat lever by lever, for all pairs of a market at once: points and bounds 0–100 as
 * `threatScore` adds them up; a lever is known where anything is on record of it in a segment that
 * counts. null when the incumbent has no presence. Throws as `threatScore` does.
 */
export function threatPressure(
  challenger: ThreatProfile,
  incumbent: ThreatProfile,
  market: readonly ThreatProfile[],
  method: Method,
): ThreatPressure | null {
  const places = placesOf(challenger, incumbent, market)?.filter(({ share }) => share > 0);
  if (places === undefined) return null;
  const sum = { points: 0, low: 0, high: 0 };
  const pressures = levers.map(() => ({ point: 0, low: 0, high: 0, known: false }));
  readEach({ challenger, incumbent, market }, places, method, (read) => {
    const { points, low, high } = bandOf(read);
    sum.points += points;
    sum.low += low;
    sum.high += high;
    const own = pressures[levers.indexOf(read.lever)];
    if (own === undefined) return;
    own.point += read.share * read.found.tau;
    own.low += read.share * read.found.low;
    own.high += read.share * read.found.high;
    own.known ||= read.found.known;
  });
  return { ...sum, levers: pressures };
}

/** A segment with the share of the incumbent's presence that lies in it. */
type Place = { segment: Segment; share: number };
type Read = Place & { lever: Lever; weight: number; found: LeverReading };

function placesOf(
  challenger: ThreatProfile,
  incumbent: ThreatProfile,
  market: readonly ThreatProfile[],
): Place[] | null {
  checkFront(challenger, incumbent, market);
  const shares = presenceShares(incumbent);
  return shares && segments.map((segment) => ({ segment, share: shares[segment] }));
}

/** Levers that press alike in every segment. */
const ALIKE = new Set<Lever>(["resources", "scale", "momentum"]);

/** Shows every lever in each of the places. */
function readEach(
  { challenger, incumbent, market }: Pick<Front, "challenger" | "incumbent" | "market">,
  places: readonly Place[],
  method: Method,
  visit: (read: Read) => void,
): void {
  const { weights } = normaliseWeights(weightsOf(method));
  const { leverPrior, movesScale } = method;
  const alike = new Map<Lever, LeverReading>();
  for (const { segment, share } of places) {
    const front = { challenger, incumbent, market, segment, leverPrior, movesScale };
    for (const [at, lever] of levers.entries()) {
      const found = alike.get(lever) ?? leverReadings[lever](front);
      if (ALIKE.has(lever)) alike.set(lever, found);
      visit({ lever, segment, share, weight: weights[at] ?? 0, found });
    }
  }
}

const weightsOf = ({ leverWeights }: Method) => levers.map((lever) => leverWeights[lever]);

function bandOf({ share, weight, found: { tau, low, high } }: Read): Band {
  const most = 100 * share * weight;
  return { points: most * tau, low: most * low, high: most * high };
}

function toldOf({ lever, segment, share, weight, found }: Read): Omit<ThreatCell, keyof Band> {
  const { tau, low, high, known } = found;
  return { lever, segment, share, weight, tau, tauLow: low, tauHigh: high, known, ...found.told() };
}

/** The incumbent's presence by segment as shares 0–1 that sum to 1; null without presence. */
export function presenceShares({ presence }: ThreatProfile): Record<Segment, number> | null {
  const sum = segments.reduce((so, segment) => so + presence[segment].value, 0);
  if (sum <= 0) return null;
  return {
    desktop: presence.desktop.value / sum,
    server: presence.server.value / sum,
    datacentre: presence.datacentre.value / sum,
    edge: presence.edge.value / sum,
    management: presence.management.value / sum,
    services: presence.services.value / sum,
  };
}

function addUp(cells: readonly Band[]): Band {
  const sum = (of: keyof Band) => cells.reduce((so, cell) => so + cell[of], 0);
  return { points: sum("points"), low: sum("low"), high: sum("high") };
}

function byLever(cells: readonly ThreatCell[]): Record<Lever, Band> {
  const of = (lever: Lever) => addUp(cells.filter((cell) => cell.lever === lever));
  return {
    commonality: of("commonality"),
    resources: of("resources"),
    capability: of("capability"),
    scale: of("scale"),
    leverage: of("leverage"),
    price: of("price"),
    momentum: of("momentum"),
  };
}

function bySegment(cells: readonly ThreatCell[]): Record<Segment, Band> {
  const of = (segment: Segment) => addUp(cells.filter((cell) => cell.segment === segment));
  return {
    desktop: of("desktop"),
    server: of("server"),
    datacentre: of("datacentre"),
    edge: of("edge"),
    management: of("management"),
    services: of("services"),
  };
}
