import { causes, type Cause } from "@/lib/domain/cause";
import { placesGained, placesOf, rankAmong } from "@/lib/scoring/change/rank-move";
import { eachStage } from "@/lib/scoring/change/stages";
import { threatMove, type CellMove, type ThreatMove } from "@/lib/scoring/change/threat-move";
import { codeThreatProfile } from "@/lib/scoring/coding/threat-profile";
import { method } from "@/lib/scoring/method";
import type { ThreatProfile } from "@/lib/scoring/profile";
import { segmentName } from "@/lib/format/names";
import { threatBand } from "@/lib/scoring/threat-pressure";
import { formulaInWords } from "../threat/threat-words";
import { threatRows } from "../threat/threat-rows";
import { vendorMark } from "../vendor/vendor-mark";
import { bySize } from "./axis-moves";
import { movePart } from "./move-parts";
import type { MoveReason, MoveRow } from "./move-row";
import { readMove } from "./move-words";
import { movedRecords, touchedFirst, type Citing } from "./moved-records";
import type { TwoDays, Way } from "./two-days";

/** How every challenger ranked on both days moved against one incumbent; largest first. */
export function threatMoves(days: TwoDays, way: Way, incumbent: string): MoveRow[] {
  const [before, after] = [days.before.scores.market, days.after.scores.market];
  const [then, now] = [threatsIn(before, incumbent), threatsIn(after, incumbent)];
  const told = { cite: movedRecords(days), touched: touchedBy(way) };
  const rows = before
    .filter(({ vendor }) => then.has(vendor) && now.has(vendor))
    .flatMap((profile) => {
      const last = after.find(({ vendor }) => vendor === profile.vendor);
      if (last === undefined) return [];
      const [, aged, corrected, renewed] = way.codings;
      const coded = (coding: typeof aged) => codeThreatProfile(coding, profile.vendor);
      const stages = [profile, coded(aged), coded(corrected), coded(renewed), last] as const;
      const move = threatMove(stages, { incumbent, before, after, method });
      return move === null ? [] : [rowOf(days, move, { then, now }, told)];
    });
  const tied = tiesOf(days, incumbent);
  return rows.map((row) => ({ ...row, ...readMove(row, rows, tied) })).toSorted(bySize);
}

type Threats = ReadonlyMap<string, number>;

/** Points of every challenger's threat; empty where the incumbent is not in the market. */
function threatsIn(market: readonly ThreatProfile[], incumbent: string): Threats {
  const target = market.find(({ vendor }) => vendor === incumbent);
  if (target === undefined) return new Map();
  return new Map(
    market
      .filter((challenger) => challenger !== target)
      .flatMap((challenger) => {
        const band = threatBand(challenger, target, market, method);
        return band === null ? [] : [[challenger.vendor, band.points] as const];
      }),
  );
}

type Told = { cite: Citing; touched: readonly ReadonlySet<string>[] };

/** The records each step touched; those of others are all that were touched on the way. */
function touchedBy({ touched }: Way): ReadonlySet<string>[] {
  return [...touched, new Set(touched.flatMap((step) => [...step]))];
}

function rowOf(
  { after }: TwoDays,
  { own, last, steps }: ThreatMove,
  ranks: { then: Threats; now: Threats },
  { cite, touched }: Told,
) {
  const [first] = own;
  const others = (threats: Threats) =>
    [...threats].filter(([slug]) => slug !== last.challenger).map(([, points]) => points);
  const [then, now] = [others(ranks.then), others(ranks.now)];
  const places = placesGained(
    eachStage(own, ({ points }) => points),
    { before: then, after: now, last: last.points },
  );
  return {
    vendor: vendorMark(after.day.citations, last.challenger),
    before: { rank: rankAmong(first.points, then), ...bandOf(first) },
    after: { rank: rankAmong(last.points, now), ...bandOf(last) },
    points: last.points - first.points,
    places: placesOf(places),
    parts: causes.map((cause, at) => {
      const { points, cells } = steps[at] ?? { points: 0, cells: [] };
      const reasons = cells.map((cell) => reasonOf(cell, cause, cite, touched[at] ?? new Set()));
      return movePart({ cause, points, places: places[cause] }, reasons);
    }),
  };
}

const bandOf = ({ points, low, high }: ThreatMove["last"]) => ({ points, low, high });

/** A lever in a segment before and after, and whose records it rests on: its own, or all others'. */
function reasonOf(
  { points, from, to }: CellMove,
  cause: Cause,
  cite: Citing,
  touched: ReadonlySet<string>,
): MoveReason {
  const both = from === null ? [to] : [to, from];
  const records = both.flatMap((cell) => (cause === "others" ? cell.against : cell.records));
  const [was, is] = [from === null ? "not read" : formulaInWords(from), formulaInWords(to)];
  return {
    label: `${to.lever}, ${segmentName(to.segment).toLowerCase()}`,
    points,
    readings: [
      {
        label: was === is ? is : `${was} → ${is}`,
        points,
        ...cite(touchedFirst(records, touched)),
      },
    ],
  };
}

/** Names of those the evidence cannot tell from a challenger on the later day. */
function tiesOf({ after }: TwoDays, incumbent: string) {
  const rows = threatRows(after.day, after.scores, incumbent, () => []);
  const ties = new Map(rows.map(({ challenger, tiedWith }) => [challenger.slug, tiedWith]));
  return ({ vendor }: Pick<MoveRow, "vendor">): readonly string[] => ties.get(vendor.slug) ?? [];
}
