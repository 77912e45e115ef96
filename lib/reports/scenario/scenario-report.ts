import { cacheLife, cacheTag } from "next/cache";
import type { Moment } from "@/lib/domain/moment";
import type { Change } from "@/lib/domain/scenario";
import { ARCHIVE_TAG } from "../day-archive";
import { openMarket, type OpenMarket } from "../market/open-market";
import type { PositionRow } from "../market/position-row";
import { threatRows } from "../threat/threat-rows";
import type { ThreatRow } from "../threat/threat-row";
import { vendorMark } from "../vendor/vendor-mark";
import { movedLines, positionLines, threatLines } from "./moved-lines";
import type { Scenario, ScenarioRow, ScenarioThreat, Stand } from "./scenario";
import { scenarioChoices } from "./scenario-choices";
import { scenarioMarket, type ScenarioMarket } from "./scenario-market";
import { scenarioDek, scenarioFinding } from "./scenario-words";

export type Supposing = { changes: readonly Change[]; against: string | null };

/** The market of a day with changes that no record says, beside the one on record. */
export async function scenarioReport(asked: Supposing, moment: Moment): Promise<Scenario> {
  "use cache";
  cacheTag(ARCHIVE_TAG);
  cacheLife("hours");
  return scenarioOf(await openMarket(moment), asked);
}

/** The same, from a market at hand. Pure. */
export function scenarioOf(market: OpenMarket, { changes, against }: Supposing): Scenario {
  const scenario = scenarioMarket(market, changes);
  const { before, after, applied, notApplied, state } = scenario;
  const target = incumbentOf(scenario, against);
  const was = target === null ? [] : threatRows(before.day, before.scores, target.was);
  const is = target === null ? [] : threatRows(after.day, after.scores, target.is);
  const isMade = ({ kind, slug }: { kind: string; slug: string }) => state.made.has(`${kind}/${slug}`); // prettier-ignore
  const rows = scenarioRows(scenario);
  const threats = threatsOf(was, is, (slug) => isMade({ kind: "vendor", slug }));
  const incumbent = target === null ? null : vendorMark(after.day.citations, target.is);
  const lines = movedLines(
    [...positionLines(before.positions), ...threatLines(was)],
    [...positionLines(after.positions), ...threatLines(is)],
    isMade,
  );
  return {
    ...market.day.frame,
    finding: scenarioFinding({ changes: applied.length, rows, threats, incumbent: incumbent?.name ?? null }), // prettier-ignore
    dek: scenarioDek(
      applied.map(({ told }) => told),
      rows,
    ),
    changes: applied,
    problems: [
      ...notApplied.map(({ word, why }) => `Not applied: “${word}”: ${why}.`),
      ...unknownTarget(market, against),
    ],
    ...{ rows, incumbent, threats, lines },
    choices: scenarioChoices(market),
  };
}

function unknownTarget({ scores }: OpenMarket, against: string | null): string[] {
  return against === null || scores.vendors.some(({ slug }) => slug === against)
    ? []
    : [`Nobody is ranked against “${against}” on this day: the first by presence stands in. Choose a vendor that is rated.`]; // prettier-ignore
}

/** Whose challengers are ranked; where it is taken over, those of its new owner. */
function incumbentOf({ before, after, state }: ScenarioMarket, against: string | null) {
  const rated = ({ positions }: OpenMarket, slug: string) =>
    positions.some(({ vendor }) => vendor.slug === slug);
  const first = before.positions[0]?.vendor.slug;
  const was = against !== null && rated(before, against) ? against : first;
  if (was === undefined) return null;
  const heir = state.archive.vendor.find(({ slug }) => slug === was)?.succeededBy;
  const is = rated(after, was) ? was : (heir ?? was);
  return { was, is };
}

function scenarioRows({ before, after, state }: ScenarioMarket): ScenarioRow[] {
  const find = ({ positions }: OpenMarket, slug: string) =>
    positions.find(({ vendor }) => vendor.slug === slug);
  const marks = new Map(
    [...after.positions, ...before.positions].map(({ vendor }) => [vendor.slug, vendor]),
  );
  return [...marks.values()].map((vendor) => ({
    vendor,
    made: state.made.has(`vendor/${vendor.slug}`),
    before: standOf(find(before, vendor.slug)),
    after: standOf(find(after, vendor.slug)),
  }));
}

function standOf(row: PositionRow | undefined): Stand | null {
  if (row === undefined) return null;
  const { presence, direction, presenceRank: rank, tiedWith, quadrant, quadrantShare } = row;
  return {
    ...{ presence: presence.points, direction: direction.points },
    ...{ rank, tiedWith, quadrant, quadrantShare },
  };
}

function threatsOf(
  was: readonly ThreatRow[],
  is: readonly ThreatRow[],
  isMade: (slug: string) => boolean,
): ScenarioThreat[] {
  const marks = new Map([...is, ...was].map(({ challenger }) => [challenger.slug, challenger]));
  const find = (rows: readonly ThreatRow[], slug: string) => {
    const row = rows.find(({ challenger }) => challenger.slug === slug);
    return row === undefined ? null : { ...row, cells: [] };
  };
  return [...marks.values()].map((challenger) => ({
    challenger,
    made: isMade(challenger.slug),
    before: find(was, challenger.slug),
    after: find(is, challenger.slug),
  }));
}
