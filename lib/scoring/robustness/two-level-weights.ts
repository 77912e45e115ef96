import type { Sampler } from "./weight-sampler";

/** Criteria by position, with the weights within their group. */
export type WeightGroup = { criteria: readonly number[]; weigh: Sampler };

/**
 * Weights in two levels: first the groups, then the criteria within each; a criterion's weight is
 * the product. Every weighting of the groups is as likely as any other, and so within a group,
 * but not every weighting of all criteria: small groups weigh more for each of their members.
 * Throws unless each criterion from 0 stands in one group. Source: data/method/robustness.md.
 */
export function twoLevelWeights(outer: Sampler, groups: readonly WeightGroup[]): Sampler {
  const named = groups.flatMap(({ criteria }) => criteria).toSorted((a, b) => a - b);
  if (named.some((position, at) => position !== at)) {
    throw new RangeError("Every criterion stands in exactly one group.");
  }
  const shares = new Float64Array(groups.length);
  const inner = groups.map(({ criteria }) => new Float64Array(criteria.length));
  return (into) => {
    outer(shares);
    for (const [group, { criteria, weigh }] of groups.entries()) {
      const weights = inner[group] ?? new Float64Array();
      weigh(weights);
      for (const [at, criterion] of criteria.entries()) {
        into[criterion] = (shares[group] ?? 0) * (weights[at] ?? 0);
      }
    }
  };
}
