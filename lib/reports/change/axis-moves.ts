import type { Axis } from "@/lib/scoring/method";
import { axisMove, type AxisStep } from "@/lib/scoring/change/axis-move";
import { ownCauses } from "@/lib/domain/cause";
import { placesGained, placesOf, rankAmong, type Places } from "@/lib/scoring/change/rank-move";
import { eachStage, type Stages } from "@/lib/scoring/change/stages";
import { codeCriteria } from "@/lib/scoring/coding/criteria";
import { positionScore, type AxisScore, type PositionScore } from "@/lib/scoring/position-score";
import type { ScoredVendor } from "../market/market-scores";
import { words } from "../record/record-title";
import { vendorMark } from "../vendor/vendor-mark";
import { movePart } from "./move-parts";
import type { MovePart, MoveRow } from "./move-row";
import { readMove, type Ranked } from "./move-words";
import { movedRecords, touchedFirst, type Citing } from "./moved-records";
import type { TwoDays, Way } from "./two-days";

/** How every vendor rated on both days moved on an axis: those that moved most first. */
export function axisMoves(days: TwoDays, way: Way, scores: PositionStages, axis: Axis): MoveRow[] {
  const { before, after } = days;
  const cite = movedRecords(days);
  const pointsOf = (vendors: readonly ScoredVendor[], without: string) =>
    vendors.filter(({ slug }) => slug !== without).map(({ position }) => position[axis].points);
  const rows = [...scores].map(([slug, stages]) => {
    const own = eachStage(stages, (score) => score[axis]);
    const points = eachStage(own, (score) => score.points);
    const [othersBefore, othersAfter] = [
      pointsOf(before.scores.vendors, slug),
      pointsOf(after.scores.vendors, slug),
    ];
    const places = placesGained(points, {
      before: othersBefore,
      after: othersAfter,
      last: points[4],
    });
    return {
      vendor: vendorMark(after.day.citations, slug),
      before: { rank: rankAmong(points[0], othersBefore), ...band(own[0]) },
      after: { rank: rankAmong(points[4], othersAfter), ...band(own[4]) },
      points: points[4] - points[0],
      places: placesOf(places),
      parts: partsOf(axisMove(own), places, { cite, touched: way.touched }),
    };
  });
  const tied = axis === "presence" ? tiesOf(days) : null;
  return rows.map((row) => ({ ...row, ...readMove(row, rows, tied) })).toSorted(bySize);
}

/** Each vendor rated on both days, scored at every stage of the way. */
export type PositionStages = ReadonlyMap<string, Stages<PositionScore>>;

export function positionStages({ before, after }: TwoDays, { codings }: Way): PositionStages {
  const later = new Map(after.scores.vendors.map((vendor) => [vendor.slug, vendor.position]));
  return new Map(
    before.scores.vendors.flatMap(({ slug, position }) => {
      const last = later.get(slug);
      if (last === undefined) return [];
      const [, aged, corrected, renewed] = codings;
      const scored = (coding: typeof aged) =>
        positionScore(codeCriteria(coding, slug), coding.method);
      return [[slug, [position, scored(aged), scored(corrected), scored(renewed), last]] as const];
    }),
  );
}

const band = ({ points, low, high }: AxisScore) => ({ points, low, high });

type Told = { cite: Citing; touched: Way["touched"] };

function partsOf(steps: readonly AxisStep[], places: Places, { cite, touched }: Told): MovePart[] {
  const own = ownCauses.map((cause, at) => {
    const step = steps[at] ?? { points: 0, questions: [] };
    const reasons = step.questions.map(({ criterion, label, points, lines }) => ({
      label: label === criterion ? words(criterion) : `${words(criterion)}: ${words(label)}`,
      points,
      readings: lines.map((line) => ({
        label: line.label,
        points: line.points,
        ...cite(touchedFirst(line.records, touched[at] ?? NONE)),
      })),
    }));
    return movePart({ cause, points: step.points, places: places[cause] }, reasons);
  });
  return [...own, movePart({ cause: "others", points: 0, places: places.others }, [])];
}

const NONE: ReadonlySet<string> = new Set();

/** Names of those the evidence cannot tell from a vendor on presence on the later day. */
function tiesOf({ after }: TwoDays): (row: Ranked) => readonly string[] {
  const ties = new Map(after.positions.map(({ vendor, tiedWith }) => [vendor.slug, tiedWith]));
  return ({ vendor }) => ties.get(vendor.slug) ?? [];
}

/** Changes of places the evidence bears out first, then by the size of the move. */
export const bySize = (a: MoveRow, b: MoveRow) =>
  Number(b.news) - Number(a.news) || Math.abs(b.points) - Math.abs(a.points);
