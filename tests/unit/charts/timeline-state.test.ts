import { describe, expect, test } from "vitest";
import { timelineEntries } from "@/components/charts/timeline/timeline-entries";
import { kindCounts, matching, wouldLoosen } from "@/components/charts/timeline/timeline-filter";
import { readTimeline, toggled } from "@/components/charts/timeline/timeline-state";
import {
  dayOf,
  isoOf,
  panBy,
  windowOf,
  zoomBy,
} from "@/components/charts/timeline/timeline-window";
import { timelineKinds } from "@/lib/domain/timeline-kind";

const nothing = { from: null, to: null, vendor: null, kind: null, q: null, view: null };
const known = { view: { from: 0, to: 730 }, vendors: new Set(["northwind"]) };

describe("what an address asks for", () => {
  test("is the first view, of everything, when it says nothing", () => {
    expect(readTimeline(nothing, known)).toEqual({
      ...{ window: known.view, kinds: [], vendors: [], text: "", view: "axis" },
      notUnderstood: [],
    });
  });

  test("is read word by word", () => {
    const query = { from: "1970-01-11", to: "1970-02-01", vendor: "northwind", kind: "event,price", q: " deal ", view: "list" }; // prettier-ignore
    expect(readTimeline(query, known)).toEqual({
      ...{ window: { from: 10, to: 31 }, kinds: ["event", "price"], vendors: ["northwind"] },
      ...{ text: "deal", view: "list", notUnderstood: [] },
    });
  });

  test.each([
    { said: { from: "yesterday", to: "1970-02-01" }, named: "from=yesterday" },
    { said: { from: "1970-02-31", to: "1970-04-01" }, named: "from=1970-02-31" },
    { said: { from: "1971-01-01", to: "1970-01-01" }, named: "from=1971-01-01" },
    { said: { kind: "rumour" }, named: "kind=rumour" },
    { said: { vendor: "eastwind" }, named: "vendor=eastwind" },
    { said: { view: "pie" }, named: "view=pie" },
  ])("is the default, and named, where it says $named", ({ said, named }) => {
    const { notUnderstood, ...state } = readTimeline({ ...nothing, ...said }, known);
    expect(notUnderstood.join()).toContain(named);
    expect(state).toEqual({ ...readTimeline(nothing, known), notUnderstood: undefined });
  });

  test("takes any vendor while not all are known", () => {
    const state = readTimeline({ ...nothing, vendor: "eastwind" }, { ...known, vendors: null });
    expect(state.vendors).toEqual(["eastwind"]);
  });

  test("a word chosen again is taken out", () => {
    expect(toggled(["a"], "b")).toBe("a,b");
    expect(toggled(["a", "b"], "a")).toBe("b");
    expect(toggled(["a"], "a")).toBeNull();
  });
});

describe("the window", () => {
  const whole = { from: 0, to: 1000 };

  test("zooms about a day and stays inside the whole", () => {
    expect(zoomBy({ from: 400, to: 600 }, whole, 0.5, 0.5)).toEqual({ from: 450, to: 550 });
    expect(zoomBy({ from: 400, to: 600 }, whole, 0.5, 0)).toEqual({ from: 400, to: 500 });
    expect(zoomBy({ from: 400, to: 600 }, whole, 100)).toEqual(whole);
    expect(zoomBy({ from: 400, to: 414 }, whole, 0.1)).toEqual({ from: 400, to: 414 });
  });

  test("is moved no further than the ends", () => {
    expect(panBy({ from: 100, to: 300 }, whole, 0.5)).toEqual({ from: 200, to: 400 });
    expect(panBy({ from: 100, to: 300 }, whole, -5)).toEqual({ from: 0, to: 200 });
    expect(windowOf(995, 1000, whole)).toEqual({ from: 986, to: 1000 }); // two weeks at least
  });

  test("days and their names lead to one another", () => {
    expect(dayOf("2005-10-31")).toBe(13_087);
    expect(isoOf(13_087)).toBe("2005-10-31");
    expect(dayOf("2005-02-29")).toBeNull();
  });
});

describe("what is in view", () => {
  const entries = timelineEntries({
    kinds: timelineKinds,
    vendors: [["northwind", "Northwind", 1], ["southwind", "Southwind", null]], // prettier-ignore
    products: [["hv", "Northwind HV"]],
    rows: [
      [0, "1970-01-11", null, 10, 10, [0], 0, "2.5", "hv-2.5", 0],
      [1, "1970-02-01", null, 31, 31, [0, 1], null, "A deal", "deal", 3],
      [3, "1970", "1971-06", 0, 545, [1], null, "More.", "more", 0],
    ],
  });
  const all = { window: { from: 0, to: 730 }, vendors: [], kinds: [], text: "" } as const;

  test("has each item's words, marks and the place of its mark", () => {
    expect(entries.map(({ title, at, record }) => [title, at, record.kind])).toEqual([
      ["Northwind HV 2.5", 10, "release"],
      ["A deal", 31, "event"],
      ["More.", 545, "promise"], // a due period ends where it is due
    ]);
    expect(entries[1]).toMatchObject({ toldLater: true, notYetVerified: true });
  });

  test("fits the window, the vendors, the kinds and every word", () => {
    const found = (filter: object) =>
      matching(entries, { ...all, ...filter }).map((it) => it.record.slug);
    expect(found({ window: { from: 20, to: 40 } })).toEqual(["deal", "more"]);
    expect(found({ vendors: ["southwind"] })).toEqual(["deal", "more"]);
    expect(found({ kinds: ["release"] })).toEqual(["hv-2.5"]);
    expect(found({ text: "HV north" })).toEqual(["hv-2.5"]);
  });

  test("is counted by kind under the other filters, and says what to drop when empty", () => {
    const filter = { ...all, vendors: ["southwind"], kinds: ["release"] as const };
    expect(kindCounts(entries, filter).get("event")).toBe(1);
    expect(kindCounts(entries, filter).get("release")).toBe(0);
    expect(wouldLoosen(entries, filter)).toEqual([
      { part: "vendors", count: 1 },
      { part: "kinds", count: 2 },
    ]);
  });
});
