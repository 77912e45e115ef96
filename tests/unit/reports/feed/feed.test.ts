import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { atomText } from "@/app/api/atom-file";
import { isoDate } from "@/lib/domain/iso-date";
import { wordCount } from "@/lib/domain/fields";
import { dayArchive } from "@/lib/reports/day-archive";
import { feedOf, MOST_ENTRIES } from "@/lib/reports/feed/feed";
import type { FeedAbout } from "@/lib/reports/feed/feed-about";
import { stableId } from "@/lib/reports/feed/stable-id";
import { foundingArchive } from "@/tests/support/founding-archive";
import { inventedRecords, type Said } from "@/tests/support/invented-day";

const said: Said = {
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
    { slug: "hv-1", version: "1", releasedOn: "2004-03", supportEndsOn: "2005-09-30" },
    { slug: "hv-2", version: "2", announcedOn: "2005-01", releasedOn: "2005-06-20" },
  ],
  event: [
    { slug: "deal", happenedOn: "2005-06-10", title: "A & B <merge>: \"5 &amp; 6\"]]>", products: ["hv"] }, // prettier-ignore
  ],
  price: [{ slug: "hv-price", amount: 100, from: "2005" }],
  promise: [
    { slug: "slow", promised: "A port.", madeOn: "2005-01", dueUntil: "2005-02", product: "hv" },
    { slug: "quick", promised: "A tool.", madeOn: "2005-01", dueUntil: "2005-08" },
  ],
  outcome: [
    { slug: "slow-came", of: "slow", verdict: "late", settledOn: "2005-05-10" },
    { slug: "quick-dropped", of: "quick", verdict: "dropped", settledOn: "2005-04" },
  ],
};

const none: ReadonlyMap<string, string> = new Map();
const market: FeedAbout = { of: "market" };
const moving = { edits: none, isOfToday: true };

function feedOn(day: string, about: FeedAbout = market, of = moving) {
  return feedOf(dayArchive(inventedRecords(said), isoDate.parse(day)), about, of);
}
const brief = (day: string, about?: FeedAbout) =>
  feedOn(day, about)?.entries.map(({ published, title }) => `${published.slice(0, 10)} ${title}`);

describe("what a feed tells", () => {
  test("is every act by the day it surely was public, newest first", () => {
    expect(brief("2005-12-31")).toEqual([
      "2005-12-31 Northwind HV costs USD 100 per server",
      "2005-09-30 Support for Northwind HV 1 ends",
      "2005-06-30 Promise dropped, Northwind: A tool.",
      "2005-06-20 Northwind HV 2 is out",
      '2005-06-10 A & B <merge>: "5 &amp; 6"]]>',
      "2005-05-10 Promise kept late, Northwind: A port.",
      "2005-03-01 Promise overdue, Northwind: A port.",
      "2005-01-31 Promise made, Northwind: A tool.",
      "2005-01-31 Promise made, Northwind: A port.",
      "2005-01-31 Northwind HV 2 is announced",
      "2004-03-31 Northwind HV 1 is out",
    ]);
  });

  test("ends with the day, and what came later moves nothing that was told", () => {
    const early = brief("2005-04-30") ?? [];
    expect(early[0]).toBe("2005-03-01 Promise overdue, Northwind: A port.");
    expect(early).toHaveLength(5);
    const later = brief("2005-12-31") ?? [];
    expect(early.every((entry) => later.includes(entry))).toBe(true);
  });

  test("of a vendor is about what it did and made on the day, of a product about that", () => {
    const southwind = brief("2005-12-31", { of: "vendors", slug: "southwind" }) ?? [];
    expect(southwind.map((entry) => entry.slice(11))).toEqual([
      "Northwind HV costs USD 100 per server",
      "Support for Northwind HV 1 ends",
      "Northwind HV 2 is out",
      "Northwind HV 2 is announced",
    ]);
    const product = brief("2005-12-31", { of: "products", slug: "hv" }) ?? [];
    expect(product).toHaveLength(9);
    expect(feedOn("2005-12-31", { of: "vendors", slug: "nobody" })).toBeNull();
  });

  test("tells an edit by its instant, and keeps the name of the entry", () => {
    const edits = new Map([["release/hv-1", "2005-10-02T09:00:00.000Z"]]);
    const edited = feedOn("2005-10-31", market, { edits, isOfToday: true });
    const plain = feedOn("2005-10-31");
    expect(edited?.updated).toBe("2005-10-02T09:00:00.000Z");
    const out = (feed: typeof plain) =>
      feed?.entries.find(({ title }) => title === "Northwind HV 1 is out");
    expect(out(edited)).toEqual({ ...out(plain), updated: "2005-10-02T09:00:00.000Z" });
  });

  test("has a name that is the same for ever, and one of its own for a day that stays", () => {
    expect(stableId("feed/market")).toBe(feedOn("2005-10-31")?.id);
    expect(feedOn("2005-10-31")?.id).toBe(feedOn("2005-12-31")?.id);
    const fixed = feedOn("2005-10-31", market, { edits: none, isOfToday: false });
    expect(fixed?.id).not.toBe(feedOn("2005-10-31")?.id);
    expect(stableId("python.org")).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/); // prettier-ignore
  });
});

const instant = z.iso.datetime();
const link = z.object({ "@rel": z.string(), "@href": z.url(), "@type": z.string().optional() });
const id = z.string().regex(/^urn:uuid:[0-9a-f-]{36}$/);
/** What RFC 4287, 4.1, asks of a feed and its entries. */
const atom = z.object({
  feed: z.object({
    "@xmlns": z.literal("http://www.w3.org/2005/Atom"),
    ...{ id, title: z.object({ "#text": z.string(), "@type": z.literal("text") }) },
    updated: instant,
    author: z.array(z.object({ name: z.string().min(1) })).min(1),
    link: z.array(link),
    entry: z
      .array(
        z.object({
          ...{ id, title: z.object({ "#text": z.string().min(1) }), updated: instant },
          ...{
            published: instant,
            summary: z.object({ "#text": z.string() }),
            link: z.array(link),
          },
          category: z.array(z.object({ "@term": z.string() })),
        }),
      )
      .default([]),
  }),
});

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  isArray: (name) => ["entry", "link", "author", "category"].includes(name),
  alwaysCreateTextNode: false,
  parseTagValue: false,
});

function written(about: FeedAbout, day: string, archive = inventedRecords(said)) {
  const feed = feedOf(dayArchive(archive, isoDate.parse(day)), about, moving);
  if (feed === null) throw new Error("not on record");
  const xml = atomText(feed, { about, word: "today", origin: "https://site.example" });
  expect(XMLValidator.validate(xml)).toBe(true);
  return { xml, ...atom.parse(parser.parse(xml)) };
}

describe("a feed in Atom", () => {
  test("has what RFC 4287 asks for, its texts as they were", () => {
    const { feed } = written(market, "2005-12-31");
    const titles = feed.entry.map(({ title }) => title["#text"]);
    expect(titles).toContain('A & B <merge>: "5 &amp; 6"]]>');
    const rels = feed.link.map((one) => [one["@rel"], one["@href"]]);
    expect(rels).toEqual([
      ["self", "https://site.example/api/v1/feeds/market.atom"],
      ["alternate", "https://site.example/today"],
    ]);
    expect(feed.entry[1]?.link[0]).toMatchObject({
      "@rel": "alternate",
      "@href": "https://site.example/today/records/release/hv-1",
    });
  });

  const days = ["2003-01-01", "2005-10-31", "2012-06-30", "2026-11-23"];
  const abouts: FeedAbout[] = [
    market,
    { of: "vendors", slug: "vmware" },
    { of: "products", slug: "esxi" },
  ];
  const asked = days.flatMap((day) => abouts.map((about) => ({ day, about })));

  test.for(asked)("of the whole archive is valid: $about.of, $day", ({ day, about }) => {
    if (feedOf(dayArchive(foundingArchive, isoDate.parse(day)), about, moving) === null) return;
    const { feed } = written(about, day, foundingArchive);
    expect(feed.entry.length).toBeLessThanOrEqual(MOST_ENTRIES);
    expect(new Set(feed.entry.map((entry) => entry.id)).size).toBe(feed.entry.length);
    for (const { published, updated, summary } of feed.entry) {
      expect(published <= updated && updated <= feed.updated).toBe(true);
      expect(published.slice(0, 10) <= day).toBe(true);
      const quotes = [...summary["#text"].matchAll(/ “([^”]*)” Source:/g)];
      expect(quotes.every(([, quote = ""]) => wordCount(quote) <= 15)).toBe(true);
    }
  });

  test("is the same twice", () => {
    expect(written(market, "2012-06-30", foundingArchive).xml).toBe(
      written(market, "2012-06-30", foundingArchive).xml,
    );
  });
});
