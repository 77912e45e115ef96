import type { RecordRef } from "@/lib/domain/archive";
import { levers } from "@/lib/domain/lever";
import { method } from "@/lib/scoring/method";
import { threatScore } from "@/lib/scoring/threat-score";
import type { Citations } from "../record/citations";
import type { MarketScores } from "../market/market-scores";
import type { LeverBackground } from "./threat-row";

/**
 * What is on record of the incumbent and the whole market where it is present, lever by lever;
 * levers that only look at the challenger are left out. Empty when it has no presence.
 */
export function threatBackground(
  citations: Citations,
  { market }: MarketScores,
  incumbent: string,
): LeverBackground[] {
  const target = market.find(({ vendor }) => vendor === incumbent);
  if (target === undefined) return [];
  // One list stands behind many challengers: each is taken once.
  const lists = new Map(levers.map((lever) => [lever, new Set<readonly RecordRef[]>()]));
  for (const challenger of market) {
    if (challenger === target) continue;
    const cells = threatScore(challenger, target, market, method)?.cells ?? [];
    for (const { lever, share, against } of cells) if (share > 0) lists.get(lever)?.add(against);
  }
  return [...lists].flatMap(([lever, found]) => {
    const records = citations.citeAll(distinct([...found].flat()));
    return records.length === 0 ? [] : [{ lever, records }];
  });
}

function distinct(refs: readonly RecordRef[]): RecordRef[] {
  return [...new Map(refs.map((ref) => [`${ref.kind}/${ref.slug}`, ref])).values()];
}
