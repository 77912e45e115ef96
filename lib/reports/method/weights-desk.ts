import { levers } from "@/lib/domain/lever";
import { DEFAULT_WITHIN, type Ranking, type Weighable, type Weighing } from "@/lib/domain/weighing";
import type { Axis } from "@/lib/scoring/method";
import { axisSpreads } from "@/lib/scoring/robustness/position-robustness";
import { threatSpreads } from "@/lib/scoring/robustness/threat-robustness";
import { threatScore } from "@/lib/scoring/threat-score";
import { method } from "@/lib/scoring/method";
import { toldRanks, toldReach, type ToldRanks, type ToldReach } from "@/lib/weighing/told";
import type { Matter } from "@/lib/weighing/weigh";
import type { OpenMarket } from "../market/open-market";
import { words } from "../record/record-title";
import { vendorMark, type VendorMark } from "../vendor/vendor-mark";

/** One ranking that can be weighed anew: who, by what, and what the method publishes. */
export type DeskRanking = {
  of: readonly (Weighable & { name: string })[];
  vendors: readonly VendorMark[];
  matter: Matter;
};

/** All that the weights desk starts from, and its answer to the published weights on presence. */
export type WeightsDesk = {
  rankings: Readonly<Record<Ranking, DeskRanking>>;
  /** Whose challengers are ranked; null = nobody is. */
  incumbent: VendorMark | null;
  initial: { weighing: Weighing; ranks: ToldRanks; reach: ToldReach };
};

/** The desk of one day, with the challengers of one incumbent. Pure. */
export function weightsDesk(market: OpenMarket, incumbent: string | null): WeightsDesk {
  const { citations, frame } = market.day;
  const presence = axisRanking(market, ["presence"]);
  const weighing: Weighing = {
    ranking: "presence",
    weights: presence.of.map(({ weight }) => weight),
    locked: presence.of.map(() => false),
    within: DEFAULT_WITHIN,
    withinBounds: true,
    seed: frame.seed,
  };
  const asked = { matter: presence.matter, weighing };
  return {
    rankings: {
      presence,
      direction: axisRanking(market, ["direction"]),
      both: axisRanking(market, ["presence", "direction"]),
      threat: threatRanking(market, incumbent),
    },
    incumbent: incumbent === null ? null : vendorMark(citations, incumbent),
    initial: {
      weighing,
      ranks: presence.vendors.length === 0 ? NOBODY : toldRanks(asked),
      reach: presence.vendors.length === 0 ? NOWHERE : toldReach(asked),
    },
  };
}

const NOBODY: ToldRanks = { rows: [], aheadOfNext: null, finding: "Nobody is ranked on this day" };
const NOWHERE: ToldReach = { reach: [], flipWords: "", driverWords: "" };

/** One axis, or both with half of all weight each: that half is the desk's own, not the method's. */
function axisRanking({ day, scores }: OpenMarket, axes: readonly Axis[]): DeskRanking {
  const positions = scores.vendors.map(({ position }) => position);
  const rules = axes.flatMap((axis) => {
    const own = method.criteria.filter((rule) => rule.axis === axis);
    const sum = own.reduce((so, { weight }) => so + weight, 0);
    return own.map(({ key, weight }) => ({ key, weight: weight / sum / axes.length }));
  });
  const tables = axes.map((axis) => axisSpreads(positions, axis));
  const vendors = scores.vendors.map(({ slug }) => vendorMark(day.citations, slug));
  const of = rules.map((rule) => ({ ...rule, name: words(rule.key) }));
  const values = vendors.map((_, at) => tables.flatMap((table) => table[at] ?? []));
  return ranking(of, vendors, values, day.frame.draws);
}

function threatRanking({ day, scores }: OpenMarket, slug: string | null): DeskRanking {
  const own = scores.market.find(({ vendor }) => vendor === slug);
  const threats = scores.market.flatMap((challenger) => {
    if (own === undefined || challenger === own) return [];
    const threat = threatScore(challenger, own, scores.market, method);
    return threat === null ? [] : [threat];
  });
  const sum = levers.reduce((so, lever) => so + method.leverWeights[lever], 0);
  const of = levers.map((key) => ({ key, name: key, weight: method.leverWeights[key] / sum }));
  const vendors = threats.map(({ challenger }) => vendorMark(day.citations, challenger));
  return ranking(of, vendors, threatSpreads(threats), day.frame.draws);
}

function ranking(
  of: DeskRanking["of"],
  vendors: DeskRanking["vendors"],
  values: Matter["values"],
  draws: number,
): DeskRanking {
  const criteria = of.map(({ name }) => name);
  return {
    of,
    vendors,
    matter: {
      names: vendors.map(({ name }) => name),
      criteria,
      values,
      draws,
      tieShare: method.tieShare,
    },
  };
}
