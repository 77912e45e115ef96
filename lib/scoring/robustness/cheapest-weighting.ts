import type { WeightSpace } from "./weight-space";

/**
 * The least that Σ cost × weight can be within the bounds of a tightened space, whatever its order:
 * what the lows leave goes to the cheapest criterion up to its high, then to the next. Asked
 * thousands of times for one search, so it sorts in place. Source: Dantzig 1957.
 */
export function cheapest({ bounds }: WeightSpace): (costs: ArrayLike<number>) => number {
  const lows = Float64Array.from(bounds, ({ low }) => low);
  const rooms = Float64Array.from(bounds, ({ low, high }) => Math.max(0, high - low));
  const rest = 1 - lows.reduce((so, low) => so + low, 0);
  const order = Int32Array.from(bounds.keys());
  return (costs) => {
    sortByCost(order, costs);
    let [sum, left] = [0, rest];
    for (let at = 0; at < order.length; at++) {
      const j = order[at] ?? 0;
      const more = Math.max(0, Math.min(left, rooms[j] ?? 0));
      sum += (costs[j] ?? 0) * ((lows[j] ?? 0) + more);
      left -= more;
    }
    return sum;
  };
}

/** Cheapest first, beginning with the order that is there. */
function sortByCost(order: Int32Array, costs: ArrayLike<number>): void {
  for (let next = 1; next < order.length; next++) {
    const own = order[next] ?? 0;
    const cost = costs[own] ?? 0;
    let at = next;
    for (; at > 0 && (costs[order[at - 1] ?? 0] ?? 0) > cost; at--) order[at] = order[at - 1] ?? 0;
    order[at] = own;
  }
}
