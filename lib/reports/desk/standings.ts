import { levers } from "@/lib/domain/lever";
import { method } from "@/lib/scoring/method";
import { threatScore } from "@/lib/scoring/threat-score";
import type { MarketScores } from "../market/market-scores";

/** Where everyone stands in one scored market, and how hard each presses its leader. */
export type Standing = {
  /** By rank, then name. */
  vendors: readonly { name: string; rank: number; presence: number; direction: number }[];
  /** By points, then name; empty where nobody leads. */
  threats: readonly {
    challenger: string;
    incumbent: string;
    points: number;
    levers: readonly { lever: string; points: number }[];
  }[];
};

/** The numbers of a market without their draws, for holding two markets side by side. */
export function standingsOf({ vendors }: MarketScores, named: (slug: string) => string): Standing {
  const presences = vendors.map(({ position }) => position.presence.points);
  const placed = vendors
    .map(({ slug, position: { presence, direction } }) => ({
      name: named(slug),
      rank: 1 + presences.filter((points) => points > presence.points).length,
      ...{ presence: presence.points, direction: direction.points },
    }))
    .toSorted((a, b) => a.rank - b.rank || a.name.localeCompare(b.name));
  return { vendors: placed, threats: threatsToLeader(vendors, placed[0]?.name, named) };
}

function threatsToLeader(
  vendors: MarketScores["vendors"],
  leader: string | undefined,
  named: (slug: string) => string,
): Standing["threats"] {
  const market = vendors.map(({ profile }) => profile);
  const incumbent = market.find(({ vendor }) => named(vendor) === leader);
  if (incumbent === undefined) return [];
  return market
    .filter((challenger) => challenger !== incumbent)
    .flatMap((challenger) => threatScore(challenger, incumbent, market, method) ?? [])
    .map((threat) => ({
      challenger: named(threat.challenger),
      incumbent: named(threat.incumbent),
      points: threat.points,
      levers: levers.map((lever) => ({ lever, points: threat.byLever[lever].points })),
    }))
    .toSorted((a, b) => b.points - a.points || a.challenger.localeCompare(b.challenger));
}
