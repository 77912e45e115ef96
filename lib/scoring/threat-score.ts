import type { Lever } from "@/lib/domain/lever";
import type { Segment } from "@/lib/domain/segment";
import type { Method } from "./method";
import type { ThreatProfile } from "./profile";
import type { LeverSource } from "./threat-lever";
import { bandOf, leverWeights, placesOf, readEach, type Band, type Read } from "./threat-reading";
import { normaliseWeights, sumsToOne } from "./weights";

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
  const { sum } = normaliseWeights(leverWeights(method));
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

function toldOf({ lever, segment, share, weight, found }: Read): Omit<ThreatCell, keyof Band> {
  const { tau, low, high, known } = found;
  return { lever, segment, share, weight, tau, tauLow: low, tauHigh: high, known, ...found.told() };
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
