import { describe, expect, test } from "vitest";
import { placeLabels } from "@/components/charts/position/place-labels";

const frame = { left: 0, top: 0, right: 500, bottom: 400 };
const mark = (x: number, y: number) => ({ x, y, width: 100, height: 30 });

describe("labels beside marks", () => {
  test("a lone label stands at the right of its mark", () => {
    expect(placeLabels([mark(100, 100)], frame)).toEqual([{ left: 112, top: 85, shifted: false }]);
  });

  test("at the right edge it changes sides rather than leave the frame", () => {
    expect(placeLabels([mark(480, 100)], frame)[0]?.left).toBe(368); // 480 - 12 - 100
  });

  test("the labels of close vendors do not cover one another", () => {
    const marks = [mark(200, 200), mark(205, 206), mark(203, 214), mark(198, 194)];
    const boxes = placeLabels(marks, frame);
    for (const [index, a] of boxes.entries()) {
      for (const b of boxes.slice(index + 1)) {
        const apart =
          a.left + 100 <= b.left ||
          b.left + 100 <= a.left ||
          a.top + 30 <= b.top ||
          b.top + 30 <= a.top;
        expect(apart, `${JSON.stringify(a)} and ${JSON.stringify(b)}`).toBe(true);
      }
    }
  });

  test("a label too wide for either side stands over or under its mark, inside the frame", () => {
    const [label] = placeLabels([{ x: 250, y: 200, width: 400, height: 30 }], frame);
    expect(label?.shifted).toBe(true);
    expect(label!.left).toBeGreaterThanOrEqual(0);
    expect(label!.left + 400).toBeLessThanOrEqual(500);
    expect(label!.top >= 209 || label!.top + 30 <= 191).toBe(true); // 9 px about the mark
  });
});
