export const quadrants = ["leader", "incumbent", "contender", "niche"] as const;
export type Quadrant = (typeof quadrants)[number];

/**
 * Where a vendor stands: high on both axes is a leader, on presence alone an incumbent, on
 * direction alone a contender, on neither a niche vendor. An axis is high from the threshold on
 * (points 0–100, the threshold itself included). Source: data/method/position.md.
 */
export function quadrant(
  presencePoints: number,
  directionPoints: number,
  threshold: number,
): Quadrant {
  const ahead = directionPoints >= threshold;
  if (presencePoints >= threshold) return ahead ? "leader" : "incumbent";
  return ahead ? "contender" : "niche";
}
