import { describe, expect, test } from "vitest";
import { dayArchive } from "@/lib/reports/day-archive";
import { articleDay, foreseen, notYet } from "@/lib/reports/forecast/foresight";
import type { RankingThenAndNow } from "@/lib/reports/forecast/foresight-ranking";
import { methodHeld, methodWrong } from "@/lib/reports/forecast/foresight-words";
import { partialDate } from "@/lib/domain/partial-date";
import { archiveAsOf } from "@/lib/domain/public-on";
import { day, foundingArchive, marketOn } from "@/tests/support/founding-archive";

const then = marketOn("2005-10-31");
const on = (asOf: string) => foreseen(then, marketOn(asOf));
const told = (asOf: string) => on(asOf).told!;
const OPEN = ["pending", "open-ended", "open"];

describe("on the day of the article", () => {
  const { promises, forecasts, ranking, ...sentences } = told("2005-10-31");

  test("every promise and forecast of it is open, in the order it tells them", () => {
    expect(promises.length).toBeGreaterThan(5);
    expect(forecasts.length).toBeGreaterThan(5);
    for (const { standing, outcome, settledOn } of [...promises, ...forecasts]) {
      expect(OPEN).toContain(standing);
      expect([outcome, settledOn]).toEqual([null, null]);
    }
  });

  test("nothing has happened to a challenger, and no ranking stands beside it", () => {
    for (const { afterwards } of ranking.challengers) {
      expect(afterwards).toMatchObject({ ended: null, events: [], shares: [] });
      expect(afterwards.products.every(({ endedOn }) => endedOn === null)).toBe(true);
    }
    expect([...sentences.methodWrong, ...sentences.methodHeld]).toEqual([]);
  });
});

test.each(["2008-12-31", "2015-06-30"])("as of %s, later records change nothing", (asOf) => {
  const known = archiveAsOf(foundingArchive, day(asOf));
  expect(JSON.stringify(foreseen(then, marketOn(asOf, known)))).toBe(JSON.stringify(on(asOf)));
});

test("before the article nothing of it is told", () => {
  const before = dayArchive(foundingArchive, day("2005-10-30"));
  expect(articleDay(before)).toBe("2005-10-31");
  expect(notYet(before, day("2005-10-31")).told).toBeNull();
});

test("an ended challenger says when, how, and who took over", () => {
  const xensource = told("2012-06-30").ranking.challengers.find(
    ({ vendor }) => vendor.slug === "xensource",
  );
  expect(xensource?.afterwards.ended).toMatchObject({ on: "2007-10-22", heir: { slug: "citrix" } });
  expect(xensource?.heirNow?.vendor.slug).toBe("citrix");
});

const mark = (name: string) => ({ slug: name.toLowerCase(), name, colourSlot: null });
const place = (rank: number, of: number, points: number) => ({
  ...{ rank, of, points, low: 0, high: 100, topShare: 0.5, tiedWith: [] },
  drawn: { median: rank, low: rank, high: rank },
});
const nothing = { ended: null, events: [], products: [], shares: [] };
const ended = { on: partialDate.parse("2007"), how: "Bought", heir: mark("Heir") };
const challenger = { unrated: false, standing: null, heirNow: null, afterwards: nothing };

const ranking: RankingThenAndNow = {
  ...{ incumbent: mark("Northwind"), later: true, ranked: true },
  challengers: [
    { ...challenger, vendor: mark("Stays"), then: place(1, 4, 40), now: place(2, 6, 30) },
    { ...challenger, vendor: mark("Falls"), then: place(2, 4, 20), now: place(5, 6, 5) },
    { ...challenger, vendor: mark("Silent"), then: place(3, 4, 15), now: null },
    {
      ...{ ...challenger, vendor: mark("Gone"), then: place(4, 4, 10), now: null },
      ...{ afterwards: { ...nothing, ended } },
      heirNow: { vendor: mark("Heir"), place: place(1, 6, 35) },
    },
  ],
  newcomers: [
    ...[{ vendor: mark("Heir"), now: place(1, 6, 35), foundedOn: null }].map((it) => ({
      ...{ ...it, because: "nothing-on-sale" as const },
    })),
    {
      ...{ vendor: mark("Born"), now: place(3, 6, 25), foundedOn: partialDate.parse("2009") },
      because: "founded-later",
    },
    { vendor: mark("Small"), now: place(6, 6, 1), foundedOn: null, because: "not-on-record" },
  ],
};

describe("the ranking against the later one, in words", () => {
  test("says who fell, who ended, and who was missed", () => {
    expect(methodWrong(ranking).map(({ text }) => text)).toEqual([
      "Falls was ranked number 2 of 4 with 20.0 points; on this day it is number 5 of 6 with 5.0.",
      "Silent was ranked number 3 of 4 with 15.0 points; on this day it is not ranked, and no record says that it ended.",
      "Gone was ranked number 4 of 4 with 10.0 points; it ended, 2007: Bought. Heir, which took over, is number 1 of 6 on this day with 35.0.",
      "Heir is number 1 of 6 on this day with 35.0 points and was not ranked then: it was on record by that day, but with no hypervisor of its own on sale.",
      "Born is number 3 of 6 on this day with 25.0 points and was not ranked then: it was founded later, 2009, so no ranking of that day could have named it.",
      "1 more challenger of this day, all below place 4, was not on that list either.",
    ]);
  });

  test("says of whom too little is known, then or now, and never that it sold nothing", () => {
    const vendor = mark("Dim");
    const unknown = {
      ...ranking,
      challengers: [{ ...challenger, vendor, then: place(1, 1, 20), now: null, unrated: true }],
      newcomers: [
        { vendor, now: place(1, 2, 9), foundedOn: null, because: "too-little-known" as const },
      ],
    };
    expect(methodWrong(unknown).map(({ text }) => text)).toEqual([
      "Dim was ranked number 1 of 1 with 20.0 points; on this day too little is on record to rate it.",
      "Dim is number 1 of 2 on this day with 9.0 points and was not ranked then: it had a hypervisor on sale, but too little was on record to rate it.",
    ]);
  });

  test("says what held", () => {
    expect(methodHeld(ranking).map(({ text }) => text)).toEqual([
      "Stays was number 1 of 4 with 40.0 points, and is number 2 of 6 with 30.0 on this day; top threat in 50% of weightings then, in 50% now.",
    ]);
  });

  test("says nothing where the leader of that day is no longer scored", () => {
    expect(methodWrong({ ...ranking, ranked: false })).toEqual([]);
    expect(methodHeld({ ...ranking, ranked: false })).toEqual([]);
  });
});
