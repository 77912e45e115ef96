import type { WeightSpace } from "./weight-space";

/**
 * The order of a space as chains, weightiest first, when that is all it says: no bounds, and no
 * criterion outweighed by two or outweighing two. Null otherwise. Throws nothing.
 */
export function chainsOf({ bounds, order }: WeightSpace): number[][] | null {
  if (bounds.some(({ low, high }) => low > 0 || high < 1)) return null;
  const next = new Map(order);
  const lighter = new Set(order.map(([, other]) => other));
  if (next.size < order.length || lighter.size < order.length) return null;
  const heads = [...next.keys()].filter((criterion) => !lighter.has(criterion));
  return heads.map((head) => chainFrom(head, next));
}

function chainFrom(head: number, next: ReadonlyMap<number, number>): number[] {
  const chain = [head];
  for (let at = next.get(head); at !== undefined; at = next.get(at)) chain.push(at);
  return chain;
}
