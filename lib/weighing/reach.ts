import type { Weighing } from "@/lib/domain/weighing";
import { leaderFlip, type LeaderFlip } from "@/lib/scoring/robustness/leader-flip";
import { orderDriver, type OrderDriver } from "@/lib/scoring/robustness/order-driver";
import { reachableRanks, type Reach } from "@/lib/scoring/robustness/reachable-ranks";
import { pointsOf } from "@/lib/scoring/robustness/value-sampler";
import { spaceOf, type Matter } from "./weigh";

/** What no draw can tell: how far ranks can go, what turns the lead, what drives the order. */
export type Reached = {
  /** In the order of the matter; null = no weighting is allowed. */
  reach: readonly Reach[] | null;
  flip: LeaderFlip | null;
  driver: OrderDriver | null;
};

/** The extremes within the allowed weights, exact. Source: data/method/robustness.md. */
export function reach({ values }: Matter, weighing: Weighing): Reached {
  const points = pointsOf(values);
  const space = spaceOf(weighing);
  const held = weighing.withinBounds
    ? values
    : points.map((row) => row.map((point) => ({ point, low: point, high: point })));
  return {
    reach: reachableRanks(space, held),
    flip: leaderFlip(space, weighing.weights, points),
    driver: orderDriver(weighing.weights, points),
  };
}
