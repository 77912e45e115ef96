import type { RecordRef } from "@/lib/domain/archive";
import type { Segment } from "@/lib/domain/segment";
import { cited, total, type Amount } from "./level-arithmetic";
import type { BySegment, Level, ThreatProfile } from "./profile";

/** What a whole market has of something, and what all others have beside each vendor. */
export type Together = {
  value: number;
  records: readonly RecordRef[];
  /** By vendor: the sum of everyone else's points and bounds. */
  others: ReadonlyMap<string, Amount>;
};

export type MarketTotals = {
  presence: BySegment<Together>;
  /** By resource type; types nobody has are not listed. */
  resources: ReadonlyMap<string, Together>;
};

/** A market is asked about once for every pair of its vendors. */
const known = new WeakMap<readonly ThreatProfile[], MarketTotals>();

/** What all vendors of a market have together, in each segment and of each resource. */
export function marketTotals(market: readonly ThreatProfile[]): MarketTotals {
  const found = known.get(market);
  if (found !== undefined) return found;
  const inSegment = (segment: Segment) =>
    together(market.map(({ vendor, presence }) => ({ vendor, level: presence[segment] })));
  const types = new Set(market.flatMap(({ resources }) => resources.map(({ type }) => type)));
  const ofType = (type: string) =>
    market.flatMap(({ vendor, resources }) =>
      resources.filter((one) => one.type === type).map(({ level }) => ({ vendor, level })),
    );
  const totals = {
    presence: {
      desktop: inSegment("desktop"),
      server: inSegment("server"),
      datacentre: inSegment("datacentre"),
      edge: inSegment("edge"),
      management: inSegment("management"),
      services: inSegment("services"),
    },
    resources: new Map([...types].map((type) => [type, together(ofType(type))])),
  };
  known.set(market, totals);
  return totals;
}

type Held = { vendor: string; level: Level };

function together(held: readonly Held[]): Together {
  const levels = held.map(({ level }) => level);
  return { value: total(levels, "value"), records: cited(levels), others: othersOf(held) };
}

const NOTHING: Amount = { value: 0, low: 0, high: 0 };

/** Those before and those after, added: taking one from the sum of all would lose small amounts. */
function othersOf(held: readonly Held[]): Map<string, Amount> {
  const after = [NOTHING];
  for (const { level } of held.toReversed()) after.push(plus(after.at(-1) ?? NOTHING, level));
  const others = new Map<string, Amount>();
  let before = NOTHING;
  for (const [at, { vendor, level }] of held.entries()) {
    others.set(vendor, plus(before, after[held.length - 1 - at] ?? NOTHING));
    before = plus(before, level);
  }
  return others;
}

function plus(a: Amount, b: Amount): Amount {
  return { value: a.value + b.value, low: a.low + b.low, high: a.high + b.high };
}
