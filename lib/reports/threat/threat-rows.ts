import type { RecordRef } from "@/lib/domain/archive";
import { levers } from "@/lib/domain/lever";
import { segments } from "@/lib/domain/segment";
import { method } from "@/lib/scoring/method";
import { projectThreat, type ThreatProjection } from "@/lib/scoring/projection";
import type { PendingPromise } from "@/lib/scoring/profile";
import type { ThreatCell as ScoredCell } from "@/lib/scoring/threat-score";
import type { CitedRecord } from "../record/cited-record";
import type { Citations } from "../record/citations";
import type { DayArchive } from "../day-archive";
import type { MarketScores } from "../market/market-scores";
import { grouped } from "../structure/grouped";
import { threatRobustness } from "../market/robustness";
import { formulaInWords, largestLevers, threatInWords } from "./threat-words";
import { weakestGrade } from "./weakest-grade";
import type { ThreatCell, ThreatRow } from "./threat-row";
import { vendorMark } from "../vendor/vendor-mark";

type Citing = (refs: readonly RecordRef[]) => readonly CitedRecord[];

/**
 * Everyone's threat to one vendor, by points, then name; empty when it has no presence. `cite`
 * may leave out the records of cells that are not shown: a market's cells name all of its products.
 */
export function threatRows(
  { citations }: DayArchive,
  { market, promises }: MarketScores,
  incumbent: string,
  cite: Citing = (refs) => citations.citeAll(refs),
): ThreatRow[] {
  const target = market.find(({ vendor }) => vendor === incumbent);
  if (target === undefined) return [];
  const promisesOf = byVendor(promises);
  const theirs = promisesOf(incumbent);
  const projections = market
    .filter(({ vendor }) => vendor !== incumbent)
    .flatMap((challenger) => {
      const both = [...promisesOf(challenger.vendor), ...theirs];
      return projectThreat({ challenger, incumbent: target, market, promises: both }, method) ?? [];
    });
  const robust = threatRobustness(
    projections.map(({ today }) => today),
    citations.names.vendor,
  );
  return projections
    .map((projection) => ({
      ...threatRow(citations, projection, promisesOf(projection.today.challenger), cite),
      ...robust(projection.today.challenger),
    }))
    .toSorted((a, b) => b.points - a.points || a.challenger.name.localeCompare(b.challenger.name));
}

/** Each looks at the promises of two vendors, never at everyone's. */
function byVendor(promises: readonly PendingPromise[]) {
  const lists = new Map(
    grouped(promises, ({ vendor }) => vendor).map((list) => [list[0].vendor, list]),
  );
  return (vendor: string): readonly PendingPromise[] => lists.get(vendor) ?? [];
}

type Scored = Omit<ThreatRow, "topShare" | "topWithinBounds" | "rank" | "tiedWith">;

function threatRow(
  citations: Citations,
  projection: ThreatProjection,
  promises: readonly PendingPromise[],
  cite: Citing,
): Scored {
  const { today } = projection;
  const { points, low, high } = today;
  // Where the incumbent is not, nobody can press it.
  const cells = today.cells.filter(({ share }) => share > 0).map((cell) => threatCell(cite, cell));
  const challenger = vendorMark(citations, today.challenger);
  const byLever = levers.map((lever) => ({
    lever,
    points: today.byLever[lever].points,
    known: cells.some((cell) => cell.lever === lever && cell.known),
  }));
  return {
    challenger,
    ...{ points, low, high },
    byLever,
    bySegment: segments
      .filter((segment) => cells.some((cell) => cell.segment === segment))
      .map((segment) => ({ segment, points: today.bySegment[segment].points })),
    cells,
    ifKept: ifKept(citations, projection, promises),
    inWords: threatInWords(challenger.name, byLever, weakestOf(citations, today.cells, byLever)),
  };
}

/** The weakest grade behind the lines of the two levers that add most. */
function weakestOf(
  citations: Citations,
  cells: readonly ScoredCell[],
  byLever: ThreatRow["byLever"],
) {
  const largest = new Set(largestLevers(byLever).map(({ lever }) => lever));
  const carrying = cells.filter(({ lever, points }) => largest.has(lever) && points > 0);
  const refs = new Map(
    carrying.flatMap(({ records }) => records.map((ref) => [`${ref.kind}/${ref.slug}`, ref])),
  );
  return weakestGrade(citations, [...refs.values()]);
}

function threatCell(cite: Citing, cell: ScoredCell): ThreatCell {
  return {
    lever: cell.lever,
    segment: cell.segment,
    ...{ points: cell.points, low: cell.low, high: cell.high },
    tau: cell.tau,
    segmentShare: cell.share,
    leverWeight: cell.weight,
    known: cell.known,
    formula: formulaInWords(cell),
    records: cite(cell.records),
  };
}

function ifKept(
  citations: Citations,
  { expected, allKept, incumbentAlsoKeeps, expectedGains, allKeptGains }: ThreatProjection,
  promises: readonly PendingPromise[],
): ThreatRow["ifKept"] {
  return {
    expected: expected.points,
    allKept: allKept.points,
    incumbentAlsoKeeps: incumbentAlsoKeeps.points,
    gains: gainsOf(
      citations,
      [...expectedGains, ...openEndedOnly(allKeptGains, promises)],
      promises,
    ),
  };
}

/** Open-ended promises gain something only when all is kept. */
function openEndedOnly(
  gains: ThreatProjection["allKeptGains"],
  promises: readonly PendingPromise[],
): ThreatProjection["allKeptGains"] {
  const open = new Set(promises.filter(({ openEnded }) => openEnded).map(({ ref }) => ref.slug));
  return gains.filter(({ ref }) => open.has(ref.slug));
}

function gainsOf(
  citations: Citations,
  gains: ThreatProjection["expectedGains"],
  promises: readonly PendingPromise[],
): ThreatRow["ifKept"]["gains"] {
  const slugs = [...new Set(gains.map(({ ref }) => ref.slug))];
  return slugs.flatMap((slug) => {
    const record = citations.find("promise", slug);
    const pending = promises.find(({ ref }) => ref.slug === slug);
    if (record === null || pending === undefined) return [];
    const own = gains.filter(({ ref }) => ref.slug === slug);
    return [
      {
        promise: citations.cite("promise", record),
        points: own.reduce((sum, { points }) => sum + points, 0),
        probability: pending.probability,
        dueUntil: record.dueUntil,
        assumedDue: record.dueAssumed,
        openEnded: pending.openEnded,
      },
    ];
  });
}
