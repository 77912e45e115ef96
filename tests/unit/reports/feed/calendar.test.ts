import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { calendarText } from "@/app/api/calendar-file";
import { isoDate } from "@/lib/domain/iso-date";
import { dayArchive } from "@/lib/reports/day-archive";
import { calendarOf } from "@/lib/reports/feed/calendar";
import type { FeedAbout } from "@/lib/reports/feed/feed-about";
import { foundingArchive } from "@/tests/support/founding-archive";
import { inventedRecords, type Said } from "@/tests/support/invented-day";

const LONG = "Größe zählt, für alle; „Ü“ zuerst: ".repeat(4).trim();

const said: Said = {
  source: [{ slug: "almanac", publishedOn: "2004-01" }],
  vendor: [{ slug: "northwind" }, { slug: "southwind", name: "Southwind" }],
  product: [{ slug: "hv" }],
  release: [
    { slug: "hv-1", version: "1", releasedOn: "2004-03", supportEndsOn: "2006-02-28" },
    { slug: "hv-2", version: "2", releasedOn: "2005-06-20", activeSupportEndsOn: "2007", supportEndsOn: "2008-02" }, // prettier-ignore
    { slug: "hv-0", version: "0", releasedOn: "2001", supportEndsOn: "2003-12-31" },
  ],
  promise: [
    { slug: "half", promised: LONG, madeOn: "2005-01", dueFrom: "2006-07", dueUntil: "2006-12" },
    { slug: "stale", promised: "A port.", madeOn: "2003-01", dueUntil: "2003-06" },
    { slug: "met", promised: "A tool.", madeOn: "2003-01", dueUntil: "2005-06-20", product: "hv" },
    { slug: "old", promised: "A door.", madeOn: "2003-01", dueUntil: "2004-06-20" },
    { slug: "some-day", promised: "A dream.", madeOn: "2003-01" },
  ],
  outcome: [
    { slug: "met-came", of: "met", verdict: "late", settledOn: "2005-07-01" },
    { slug: "old-came", of: "old", verdict: "kept", settledOn: "2004-06-01" },
  ],
};

const none: ReadonlyMap<string, string> = new Map();
const market: FeedAbout = { of: "market" };

function calendar(about = market, day = "2005-10-31", archive = inventedRecords(said)) {
  const of = { edits: none, isOfToday: true };
  const made = calendarOf(dayArchive(archive, isoDate.parse(day)), about, of);
  if (made === null) throw new Error("not on record");
  return made;
}
const place = { word: "today", origin: "https://site.example" };
const events = (text: string) => {
  const file = ICAL.Component.fromString(text);
  return file.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
};

describe("a calendar of what falls due", () => {
  test("holds what lies ahead, the year behind and all that is overdue, on the last day meant", () => {
    expect(calendar().days.map(({ day, title }) => `${day} ${title}`)).toEqual([
      "2003-06-30 Promise overdue, Northwind: A port.",
      "2005-06-20 Promise kept late, Northwind: A tool.",
      "2006-02-28 Support for Northwind HV 1 ends",
      `2006-12-31 Promise due, Northwind: ${LONG}`,
      "2007-12-31 Active support for Northwind HV 2 ends",
      "2008-02-29 Support for Northwind HV 2 ends",
    ]);
  });

  test("says how precisely a day is known", () => {
    const words = calendar().days.map((one) => one.words);
    expect(words[3]).toContain("Due Jul 2006 to Dec 2006.");
    expect(words[5]).toContain("Known as February 2008; this is the last day it can mean.");
    expect(words[1]).toContain("11 days late");
  });

  test("keeps the name of each day whatever becomes of it, and says when that was", () => {
    const before = calendar(market, "2005-06-01").days.find(({ day }) => day === "2005-06-20");
    const after = calendar().days.find(({ day }) => day === "2005-06-20");
    expect(before?.title).toBe("Promise due, Northwind: A tool.");
    expect(before?.changedAt).toBe("2003-01-31T00:00:00.000Z");
    expect(after?.id).toBe(before?.id);
    expect(after?.changedAt).toBe("2005-07-01T00:00:00.000Z");
  });
});

describe("a calendar in iCalendar", () => {
  const text = calendarText(calendar(), place);

  test("is folded at 75 octets, ends each line with CRLF and reads back as it was", () => {
    const lines = text.split("\r\n");
    expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
    expect(text).not.toMatch(/[^\r]\n/);
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
    const [long] = events(text).filter(({ summary }) => summary.includes("Größe"));
    expect(long?.summary).toBe(`Promise due, Northwind: ${LONG}`);
    const file = ICAL.Component.fromString(text);
    expect(file.getFirstPropertyValue("x-wr-calname")).toBe(
      "Hyperscope: The virtualisation market",
    );
  });

  test("has whole days that end before the next, and what RFC 5545 asks of each", () => {
    const read = events(text);
    expect(read).toHaveLength(6);
    for (const [at, event] of read.entries()) {
      const { day, dayAfter, id, changedAt } = calendar().days[at]!;
      expect(event.startDate.isDate && event.endDate.isDate).toBe(true);
      expect([event.startDate.toString(), event.endDate.toString()]).toEqual([day, dayAfter]);
      expect(event.uid).toBe(id);
      const value = (name: string) => String(event.component.getFirstPropertyValue(name));
      expect(`${value("dtstamp").slice(0, 19)}.000Z`).toBe(changedAt);
      expect(value("url")).toContain("https://site.example/today/records/");
      expect(value("transp")).toBe("TRANSPARENT");
    }
  });

  test("of the whole archive names each day once and is the same twice", () => {
    for (const day of ["2005-10-31", "2019-12-31", "2026-11-23"]) {
      const of = () => calendarText(calendar(market, day, foundingArchive), place);
      const uids = events(of()).map(({ uid }) => uid);
      expect(uids.length).toBeGreaterThan(10);
      expect(new Set(uids).size).toBe(uids.length);
      expect(of()).toBe(of());
    }
  });

  test("where nothing is due is a calendar all the same", () => {
    const empty = calendarText(calendar({ of: "vendors", slug: "southwind" }), place);
    const file = ICAL.Component.fromString(empty);
    expect(file.getAllSubcomponents()).toHaveLength(1);
    expect(events(empty)).toEqual([]);
  });
});
