import type { Change } from "@/lib/domain/scenario";
import { RecordsAbout } from "@/lib/scoring/coding/records-about";
import { marketScores } from "../market/market-scores";
import type { OpenMarket } from "../market/open-market";
import { positionRows } from "../market/position-rows";
import { applyChanges, type AppliedScenario } from "./apply-changes";
import { citationsOf } from "./scenario-state";

/** The market of a day as it is on record, and as it would be with some changes. */
export type ScenarioMarket = AppliedScenario & { before: OpenMarket; after: OpenMarket };

/** Scores the day's market with changes, beside the one on record. Nothing is kept of it. Pure. */
export function scenarioMarket(before: OpenMarket, changes: readonly Change[]): ScenarioMarket {
  const scenario = applyChanges(before.day, changes);
  const { state } = scenario;
  if (scenario.applied.length === 0) return { ...scenario, before, after: before };
  const { archive } = state;
  const day = { ...before.day, archive, citations: citationsOf(state), about: new RecordsAbout(archive) }; // prettier-ignore
  const scores = marketScores(day, state);
  return { ...scenario, before, after: { day, scores, positions: positionRows(day, scores) } };
}
