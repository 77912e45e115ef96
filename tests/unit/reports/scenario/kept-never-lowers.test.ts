import { expect, test, vi } from "vitest";
import { readChange } from "@/lib/domain/scenario";
import { threatPoints } from "@/lib/scoring/threat-points";
import { method } from "@/lib/scoring/method";
import { applyChanges } from "@/lib/reports/scenario/apply-changes";
import { marketScores } from "@/lib/reports/market/market-scores";
import { marketOn } from "@/tests/support/founding-archive";

// Each of these scores a whole market once for every open promise.
vi.setConfig({ testTimeout: 60_000 });

const NOISE = 1e-9;

test.each(["2005-10-31", "2012-06-30", "2019-02-28", "2026-11-24"])(
  "on %s no promise kept lowers its owner’s presence, direction or any threat it makes",
  (day) => {
    const market = marketOn(day);
    const among = threatPoints(market.scores.market, method);
    for (const { slug } of market.day.archive.promise) {
      const change = readChange(`kept:${slug}`);
      const { state, applied } = applyChanges(market.day, change === null ? [] : [change]);
      const owner = state.archive.promise.find((promise) => promise.slug === slug)?.vendor;
      const was = market.scores.vendors.find((vendor) => vendor.slug === owner);
      if (applied.length === 0 || was === undefined) continue;
      const scores = marketScores(state, state);
      const is = scores.vendors.find((vendor) => vendor.slug === owner)!;
      const now = threatPoints(scores.market, method);
      const gains = [
        is.position.presence.points - was.position.presence.points,
        is.position.direction.points - was.position.direction.points,
        ...market.scores.market
          .filter(({ vendor }) => vendor !== owner)
          .map((rival) => {
            const same = scores.market.find(({ vendor }) => vendor === rival.vendor)!;
            return (now(is.profile, same) ?? 0) - (among(was.profile, rival) ?? 0);
          }),
      ];
      expect(Math.min(...gains), slug).toBeGreaterThanOrEqual(-NOISE);
    }
  },
);
