import { describe, expect, test } from "vitest";
import {
  layoutWindow,
  markWidth,
  placeTexts,
  textWidth,
  type PlacedMark,
} from "@/components/charts/timeline/timeline-layout";

const item = (at: number, lane = 0) => ({ at, lane, entry: { first: at, last: at } });
const LANES = 4;
const WIDTH = 1000;

/** Spread by a fixed rule over twenty years and four rows, some on the same day. */
const many = Array.from({ length: 3000 }, (_, n) => item((n * n * 7) % 7300, n % LANES)).toSorted(
  (a, b) => a.at - b.at,
);
const windows = [
  { from: 0, to: 7300 },
  { from: 1000, to: 2000 },
  { from: 3333, to: 3433 },
  { from: 5000, to: 5014 },
];

const count = (marks: readonly PlacedMark<ReturnType<typeof item>>[]) =>
  marks.reduce((sum, { items }) => sum + items.length, 0);

describe("marks of a window", () => {
  test.each(windows)(
    "from $from to $to hold every item inside once, and none outside",
    (window) => {
      const inside = many.filter(({ at }) => at >= window.from && at <= window.to);
      const placed = layoutWindow(many, window, WIDTH, LANES).flatMap(({ items }) => items);
      expect(new Set(placed).size).toBe(placed.length);
      expect(placed).toHaveLength(inside.length);
      expect(new Set(placed)).toEqual(new Set(inside));
    },
  );

  test.each(windows)("from $from to $to do not overlap in their row", (window) => {
    const marks = layoutWindow(many, window, WIDTH, LANES);
    for (let lane = 0; lane < LANES; lane += 1) {
      const row = marks.filter((mark) => mark.lane === lane);
      for (const [place, mark] of row.entries()) {
        const next = row[place + 1];
        if (next === undefined) continue;
        const gap = next.x - markWidth(next.items.length) / 2 - mark.x - markWidth(mark.items.length) / 2; // prettier-ignore
        expect(gap).toBeGreaterThanOrEqual(0);
      }
    }
  });

  test("a lone mark stands at its day", () => {
    expect(layoutWindow([item(25)], { from: 0, to: 100 }, WIDTH, 1)).toMatchObject([{ x: 250 }]);
  });

  test.each(windows)(
    "from $from to $to stand within five pixels of their day when alone",
    (window) => {
      const perDay = WIDTH / (window.to - window.from);
      for (const { x, items } of layoutWindow(many, window, WIDTH, LANES)) {
        const [only, ...more] = items;
        if (more.length > 0) continue;
        expect(Math.abs(x - (only!.at - window.from) * perDay)).toBeLessThanOrEqual(5);
      }
    },
  );

  test("two on one day are one mark of two", () => {
    const [mark, ...more] = layoutWindow([item(50), item(50)], { from: 0, to: 100 }, WIDTH, 1);
    expect(more).toEqual([]);
    expect(mark?.items).toHaveLength(2);
  });

  test("never so many that moving them would stutter", () => {
    const rows = Array.from({ length: 20_000 }, (_, n) => item(n / 4, n % 12));
    const marks = layoutWindow(rows, { from: 0, to: 5000 }, 2400, 12);
    expect(marks.length).toBeLessThanOrEqual(412);
    expect(count(marks)).toBe(20_000);
  });

  test("counts hold still while the window is dragged", () => {
    const sizes = (from: number) =>
      layoutWindow(many, { from, to: from + 2000 }, WIDTH, LANES)
        .filter(({ x }) => x > 100 && x < 800)
        .map(({ lane, items }) => `${lane}:${items[0]?.at}:${items.length}`);
    const moved = new Set(sizes(1003));
    const kept = sizes(1000).filter((mark) => moved.has(mark));
    expect(kept.length).toBeGreaterThan(sizes(1000).length * 0.95);
  });
});

describe("labels beside marks", () => {
  const words = () => ["A long name of a release", "7.0"];

  test.each(windows)("from $from to $to cover neither a mark nor a label", (window) => {
    const marks = layoutWindow(many, window, WIDTH, LANES);
    const texts = placeTexts(marks, WIDTH, words);
    for (const [place, mark] of marks.entries()) {
      const text = texts[place];
      if (!text) continue;
      const next = marks.slice(place + 1).find(({ lane }) => lane === mark.lane);
      const end = next === undefined ? WIDTH : next.x - markWidth(next.items.length) / 2;
      expect(text.x + text.width).toBeLessThanOrEqual(end);
      expect(text.x).toBeGreaterThan(mark.x);
    }
  });

  test("are long where there is room, short where there is less, and none at counts", () => {
    const mark = (x: number, ...items: ReturnType<typeof item>[]) => ({ lane: 0, x, items });
    const marks = [mark(100, item(10)), mark(600, item(60)), mark(660, item(66), item(66))];
    const [long, short, none] = placeTexts(marks, WIDTH, words);
    expect(long?.text).toBe("A long name of a release");
    expect(short?.text).toBe("7.0");
    expect(none).toBeNull();
    expect(textWidth("7.0")).toBeLessThan(25);
  });
});
