import { describe, expect, test } from "vitest";
import { isoDate } from "@/lib/domain/iso-date";
import { dayArchive } from "@/lib/reports/day-archive";
import { timelineOf } from "@/lib/reports/timeline/timeline";
import { timelineItems } from "@/lib/reports/timeline/timeline-items";
import { inventedRecords, type Said } from "@/tests/support/invented-day";

const said: Said = {
  source: [{ slug: "almanac", publishedOn: "2004-01" }],
  vendor: [{ slug: "northwind" }, { slug: "southwind", name: "Southwind" }],
  product: [
    {
      slug: "hv",
      vendors: [
        { vendor: "northwind", until: "2004-12-31" },
        { vendor: "southwind", from: "2005-01-01" },
      ],
    },
  ],
  release: [
    { slug: "hv-1", version: "1", releasedOn: "2004-03", supportEndsOn: "2009-03-31" },
    { slug: "hv-2", version: "2", stage: "beta", releasedOn: "2005-06-20", activeSupportEndsOn: "2008", supportEndsOn: "2010" }, // prettier-ignore
    { slug: "hv-3", version: "3", releasedOn: "2006-01-10", supportEndsOn: "2011" },
  ],
  event: [{ slug: "deal", happenedOn: "2005-06-10" }],
  promise: [
    { slug: "dated", madeOn: "2005-01", dueFrom: "2006-01", dueUntil: "2006-06" },
    { slug: "open", madeOn: "2005-02" },
  ],
};

const on = (day: string) => dayArchive(inventedRecords(said), isoDate.parse(day));
const brief = (day: string) =>
  timelineItems(on(day)).map(({ kind, on: date, words, vendors }) =>
    [kind, date, words, ...vendors].join(" | "),
  );

describe("what stands on the axis", () => {
  test("is all that was public by the day, in the order of its first possible day", () => {
    expect(brief("2005-10-31")).toEqual([
      "release | 2004-03 | 1 | northwind",
      "promise-made | 2005-01 | More. | northwind",
      "promise-made | 2005-02 | More. | northwind",
      "event | 2005-06-10 | A deal | northwind",
      "release | 2005-06-20 | 2, beta | southwind",
      "promise-due | 2006-01 | More. | northwind",
      "support-end | 2008 | 2, active support ends | southwind",
      "support-end | 2009-03-31 | 1, support ends | southwind",
      "support-end | 2010 | 2, support ends | southwind",
    ]);
  });

  test("keeps a reduced date as the days it could mean, and a due period with both ends", () => {
    const items = timelineItems(on("2005-10-31"));
    const days = (slug: string, kind: string) => {
      const item = items.find((it) => it.slug === slug && it.kind === kind);
      return [item?.on, item?.until, item && item.last - item.first];
    };
    expect(days("hv-1", "release")).toEqual(["2004-03", null, 30]); // 1 to 31 March
    expect(days("dated", "promise-due")).toEqual(["2006-01", "2006-06", 180]); // 1 Jan to 30 June
  });

  test("has ahead of the day only due dates and ends of support", () => {
    for (const day of ["2004-12-31", "2005-10-31", "2006-12-31"]) {
      const ahead = timelineItems(on(day)).filter(({ on: date }) => `${date}-12-31` > `${day}`);
      const kinds = new Set(
        ahead.filter(({ last }) => last > timelineOf(on(day)).today).map(({ kind }) => kind),
      );
      expect([...kinds].filter((kind) => kind !== "promise-due" && kind !== "support-end")).toEqual(
        [],
      );
    }
  });

  test("an end of support is told with its release and not before", () => {
    expect(brief("2006-01-09").some((line) => line.includes("3, support ends"))).toBe(false);
    expect(brief("2006-01-10").some((line) => line.includes("3, support ends"))).toBe(true);
  });
});

test("what lies ahead is not told later, though the release it ends is", () => {
  const archive = inventedRecords({
    source: [{ slug: "table", publishedOn: "2006-06" }],
    product: [{ slug: "hv" }],
    release: [
      {
        ...{ slug: "hv-1", version: "1", releasedOn: "2004-03", supportEndsOn: "2009-03-31" },
        evidence: [
          { id: "e1", source: "table", shows: "It.", credibility: "2", reading: "cited", readOn: null }, // prettier-ignore
        ],
      },
    ],
  });
  const told = timelineItems(dayArchive(archive, isoDate.parse("2007-12-31")));
  expect(told.map(({ kind, toldLater }) => [kind, toldLater])).toEqual([
    ["release", true],
    ["support-end", false],
  ]);
});

test("what lies ahead is counted in words, none as none", () => {
  expect(timelineOf(on("2005-10-31")).dek).toMatch(
    /^Ahead of 31 October 2005 lie 3 ends of support and 1 promise that falls due, as announced/,
  );
  expect(timelineOf(on("2006-12-31")).dek).toMatch(/lie 4 ends of support and no promise,/);
});

describe("the report", () => {
  test("counts what had happened and names the busiest quarter", () => {
    // Release 1, two promises, the deal, release 2: five acts; Q1 and Q2 2005 have two each.
    expect(timelineOf(on("2005-10-31")).finding).toBe(
      "5 dated acts on record by 31 October 2005; the busiest quarters were Q1 2005 and Q2 2005 with 2 each",
    );
    expect(timelineOf(on("2003-01-01")).finding).toBe(
      "No dated act is on record by 1 January 2003",
    );
  });

  test("sends the year before and after the day first, and names each vendor once", () => {
    const { around, all, total } = timelineOf(on("2005-10-31"));
    expect(total).toBe(9);
    expect(around.rows.map(([, date]) => date)).toEqual([
      "2005-01",
      "2005-02",
      "2005-06-10",
      "2005-06-20",
      "2006-01",
    ]);
    expect(all.vendors.map(([slug]) => slug)).toEqual(["northwind", "southwind"]);
    expect(all.products).toEqual([["hv", "Northwind HV"]]);
  });
});
