import { describe, expect, test } from "vitest";
import { isoDate } from "@/lib/domain/iso-date";
import type { SearchKind } from "@/lib/domain/search-kind";
import { ArchiveSearch } from "@/lib/reports/search/archive-search";
import { searchFinding } from "@/lib/reports/search/search-page";
import { inventedRecords } from "@/tests/support/invented-day";

const records = inventedRecords({
  source: [
    { slug: "almanac", title: "Almanac", publishedOn: "2005" },
    { slug: "old", title: "Northwind is bought", publisher: "Gazette", publishedOn: "2004-05" },
    { slug: "new", title: "Northwind is sold", publisher: "Gazette", publishedOn: "2014-05-02" },
    { slug: "undated", title: "Northwind undated", readOn: "2020-01-01" },
  ],
  vendor: [
    { slug: "northwind", name: "Northwind" },
    { slug: "northwinds", name: "Northwinds Systems" },
    { slug: "mistrul", name: "Mistrul" },
    { slug: "mistral-two", name: "Mistral Two" },
    { slug: "mistral", name: "Mistral" },
    {
      ...{ slug: "breeze", name: "Breeze" },
      names: [
        { name: "Gust", from: "1999", until: "2001-12-31" },
        { name: "Squall", from: "2002", until: "2013-12-31" },
        { name: "Breeze", from: "2014-03-01" },
      ],
    },
    { slug: "latecomer", name: "Zephyr", foundedOn: "2014-06-01" },
  ],
  product: [
    { slug: "hv", name: "Kite-V", firstReleasedOn: "2001", vendors: [{ vendor: "breeze" }] },
    { slug: "later-hv", name: "Glider", firstReleasedOn: "2014-06-02", vendors: [{ vendor: "northwind" }] }, // prettier-ignore
  ],
  release: [{ slug: "hv-2", version: "2" }],
  "guest-system": [{ slug: "doors", name: "Doors 5", aliases: ["drs5"], maker: "Westwind" }],
});
const search = await ArchiveSearch.of(records);
const today = isoDate.parse("2020-06-01");

function ask(query: string, asOf = "2010-01-01", kind: SearchKind | null = null) {
  return search.answer({ query, kind, most: 10 }, { asOf: isoDate.parse(asOf), today });
}
const hits = (query: string, asOf?: string) =>
  ask(query, asOf).groups.flatMap((group) => group.hits);
const names = (query: string, asOf?: string) => hits(query, asOf).map(({ name }) => name);

describe("the order of what is found", () => {
  test("is the very name, then names that begin so, then names spelt nearly so", () => {
    expect(hits("mistral").map(({ slug }) => slug)).toEqual(["mistral", "mistral-two", "mistrul"]);
  });

  test("is by kind: vendors before products before releases", () => {
    expect(ask("kite").groups.map(({ kind }) => kind)).toEqual(["product", "release"]);
  });

  test("words in any order and only begun find as well", () => {
    expect(names("sys northw")).toContain("Northwinds Systems");
  });

  test("what is parted by a hyphen is found in one word, and in two", () => {
    expect(names("kitev")).toContain("Kite-V");
    expect(names("kite v")[0]).toBe("Kite-V");
  });
});

describe("a slip", () => {
  test.each(["nortwhind", "norhtwind", "nrthwind"])("%s finds Northwind and says so", (typed) => {
    expect(names(typed)).toContain("Northwind");
    expect(ask(typed).readAs).toMatchObject([{ typed }]);
  });

  test("words that are like no other find nothing, and are named", () => {
    expect(ask("qqqqqq")).toMatchObject({ groups: [], readAs: [{ typed: "qqqqqq", meant: null }] });
    expect(searchFinding({ ...ask("qqqqqq"), knownAt: null })).toBe(
      "Nothing on record goes by “qqqqqq”",
    );
  });
});

describe("names of other days", () => {
  test("an earlier name finds, and says it is another name", () => {
    expect(hits("gust")[0]).toMatchObject({ name: "Squall", foundAs: "also called Gust" });
  });

  test("a name that came later finds, and says since when; the day's own name stands", () => {
    expect(hits("breeze")[0]).toMatchObject({
      ...{ slug: "breeze", name: "Squall", foundAs: "called Breeze since 2014", since: null },
    });
    expect(hits("breeze", "2014-03-01")[0]).toMatchObject({ name: "Breeze", foundAs: null });
  });

  test("what came later is named with its first day, and nothing else is told", () => {
    expect(hits("zephyr")).toEqual([
      {
        ...{ kind: "vendor", slug: "latecomer", name: "Zephyr" },
        ...{ hint: "", foundAs: null, since: "2014-06-01" },
      },
    ]);
    expect(searchFinding({ ...ask("zephyr"), knownAt: null })).toBe(
      "Nothing went by “zephyr” on this day; later it did",
    );
  });

  test("what came later is found by its own name, not by that of its maker", () => {
    expect(names("northwind", "2010-01-01")).not.toContain("Glider");
    expect(names("northwind", "2015-01-01")).toContain("Glider");
  });

  test("of sources that came later only the number is told: their titles tell what happened", () => {
    const sources = ask("northwind").groups.find(({ kind }) => kind === "source");
    expect(sources).toMatchObject({ known: 1, later: 2, laterFrom: "2014-05-02" });
    expect(sources?.hits.map(({ name }) => name)).toEqual(["Northwind is bought"]);
  });

  test("what has not come even today is not found", () => {
    const answer = search.answer(
      { query: "zephyr", kind: null, most: 10 },
      { asOf: isoDate.parse("2010-01-01"), today: isoDate.parse("2012-01-01") },
    );
    expect(answer.groups).toEqual([]);
  });
});

test("guest systems are found by other spellings, and by who made them", () => {
  expect(hits("drs5")[0]).toMatchObject({ name: "Doors 5", foundAs: "also called drs5" });
  expect(names("westwind")).toEqual(["Doors 5"]);
});

test("one kind alone is shown on request; the others are still counted", () => {
  const { groups } = ask("kite", "2010-01-01", "release");
  expect(groups.map(({ kind, known, hits: found }) => [kind, known, found.length])).toEqual([
    ["product", 1, 0],
    ["release", 1, 1],
  ]);
});

test.each([
  ...['" OR 1=1 --', "kite*) NEAR (", "names : kite", "😀", "مرحبا بالعالم", "a\u{1E900}b"],
  ...["<script>alert(1)</script>", "\u0000", "AND OR NOT", "^kite"],
])("%j is words like any others", (query) => {
  expect(() => ask(query)).not.toThrow();
});

test("ten thousand letters are a word that nothing has", () => {
  expect(ask("x".repeat(10_000)).groups).toEqual([]);
});
