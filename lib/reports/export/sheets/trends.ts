import type { RankHistory } from "../../history/rank-history";
import type { TrendStep, VendorTrend } from "../../history/vendor-trend";
import type { ReportFrame } from "../../report-frame";
import type { Sheet } from "../sheet";

/** Ranks by presence of every vendor drawn, quarter by quarter; null = not scored. */
export function ranksSheet({ days, lines }: RankHistory, frame: ReportFrame): Sheet {
  return {
    title: "Ranks by presence, quarter by quarter",
    frame,
    asked: [],
    columns: ["vendor", "slug", "day", "rank", "step rests on evidence", "coverage jumped"],
    rows: lines.flatMap(({ vendor, places }) =>
      days.map((day, at) => {
        const place = places[at] ?? null;
        return [
          ...[vendor.name, vendor.slug, day, place?.rank ?? null],
          ...[place?.evidenceStep ?? null, place?.coverageJump ?? null],
        ];
      }),
    ),
  };
}

/** One vendor's presence and direction, quarter by quarter, with how much of them is known. */
export function trendSheet({ vendor, steps }: VendorTrend, frame: ReportFrame): Sheet {
  const axes = ["presence", "direction"] as const;
  return {
    title: `${vendor.name}, quarter by quarter`,
    frame,
    asked: [["vendor", vendor.slug]],
    columns: [
      "day",
      ...axes.flatMap((axis) => [
        axis,
        `${axis} low`,
        `${axis} high`,
        `${axis} known`,
        `${axis} coverage jumped`,
      ]),
      ...["rank on presence", "what changed"],
    ],
    rows: steps.map((step) => [
      step.day,
      ...axes.flatMap((axis) => standingCells(step[axis])),
      ...[step.rank, step.notes.length > 0 ? step.notes.join(" ") : null],
    ]),
  };
}

function standingCells(point: TrendStep["presence"]) {
  if (point === null) return [null, null, null, null, null];
  return [point.points, point.low, point.high, point.confidence, point.coverageJump];
}
