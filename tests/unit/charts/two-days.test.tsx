import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, expect, test } from "vitest";
import { PositionDrawing } from "@/components/charts/position/position-drawing";
import { placeLabels } from "@/components/charts/position/place-labels";
import { positionLayouts } from "@/components/charts/position/position-layout";
import { ThreatStack } from "@/components/charts/threat/threat-stack";
import { threatScale } from "@/components/charts/threat/threat-scale";
import { CriterionChart } from "@/components/compare/criterion-chart";
import { vendorsCompared } from "@/lib/reports/compare/compare-vendors";
import type { Comparison } from "@/lib/reports/compare/comparison";
import { drawnOn } from "@/lib/reports/compare/two-days";
import { marketOn } from "@/tests/support/founding-archive";

let [now, then]: Comparison[] = [];

beforeAll(() => {
  const pair = ["vmware", "microsoft"];
  now = vendorsCompared(marketOn("2012-06-30"), pair);
  then = vendorsCompared(marketOn("2005-10-31"), pair, true);
}, 60_000);

/** Marks with an outline: where something stood on another day. */
const openMarks = (html: string) => html.split('fill="var(--color-paper)" stroke="var(--vendor-').length - 1; // prettier-ignore

const both = (): Comparison => ({ ...now!, second: then!.asOf, then: drawnOn(then!) });

test("the second day is an open mark for each vendor, with a line to its mark of the first", () => {
  const draw = (day: Comparison["then"]) =>
    renderToStaticMarkup(
      <PositionDrawing rows={now!.positions} layout={positionLayouts[0]!} day="x" then={day} />,
    );
  expect(openMarks(draw(null))).toBe(0);
  expect(openMarks(draw(drawnOn(then!)))).toBe(2);
  const gone = { ...drawnOn(then!), positions: drawnOn(then!).positions.slice(0, 1) };
  expect(openMarks(draw(gone))).toBe(1);
});

test("no label covers an open mark", () => {
  const frame = { left: 0, top: 0, right: 400, bottom: 400 };
  const mark = { x: 100, y: 100, width: 60, height: 20 };
  const beside = { x: 130, y: 100 };
  expect(placeLabels([mark], frame)[0]).toMatchObject({ left: 112, shifted: false });
  expect(placeLabels([mark], frame, [beside])[0]?.left).not.toBe(112);
});

test("each criterion shows both levels, in the drawing and in numbers", () => {
  const one = renderToStaticMarkup(<CriterionChart comparison={now!} day="x" />);
  const two = renderToStaticMarkup(<CriterionChart comparison={both()} day="x" />);
  expect(openMarks(two) - openMarks(one)).toBe(2 * now!.criteria.length);
  expect(two).toContain("second number: on 31 October 2005");
});

test("a bar of threat carries a mark where it ended then, on a scale that reaches it", () => {
  const [row] = now!.threats[0]!.rows;
  const scale = threatScale([row!], 99);
  expect(scale.max).toBe(100);
  const drawn = renderToStaticMarkup(
    <ThreatStack row={row!} scale={scale} incumbent="x" day="x" then={99} />,
  );
  expect(drawn).toContain("left:99%");
});
