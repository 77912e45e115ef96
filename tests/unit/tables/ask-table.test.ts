import { describe, expect, test } from "vitest";
import { askTable, askableOf } from "@/lib/tables/ask-table";
import { codeCell, countCell, wordCell } from "@/lib/tables/cells";
import { tableOf } from "@/lib/tables/table-of";
import { addressOf, plainView, readView } from "@/lib/tables/table-view";
import { countWords, emptyWords, sortWords } from "@/lib/tables/view-words";

type Thing = { name: string; maker: string | null; kind: string; seats: number | null };

const things: readonly Thing[] = [
  { name: "Desk 10", maker: "north, wind", kind: "desk", seats: 4 },
  { name: "Desk 9", maker: "south", kind: "desk", seats: null },
  { name: "Door", maker: "south", kind: "door", seats: 4 },
  { name: "Lamp", maker: null, kind: "lamp", seats: 1 },
];

const table = tableOf<Thing>(
  [
    { id: "name", head: "Name", cell: ({ name }) => wordCell(name) },
    { id: "maker", head: "Maker", facet: true, cell: ({ maker }) => codeCell(maker, (code) => code.toUpperCase()) }, // prettier-ignore
    { id: "kind", head: "Kind", facet: true, cell: ({ kind }) => wordCell(kind) },
    { id: "seats", head: "Seats", holds: "number", shown: false, cell: ({ seats }) => countCell(seats, "not known") }, // prettier-ignore
  ],
  things,
  ({ name }) => ({ record: { kind: "vendor", slug: name }, pieces: 1, notYetVerified: false }),
);
const sort = [{ id: "name", descending: false }];
const of = askableOf(table, sort);
const noun = { one: "thing", many: "things" };

const read = (query: string) => readView(new Map(new URLSearchParams(query)), of);
const asked = (query: string, pageSize: number | null = null) =>
  askTable(table, read(query).view, pageSize);
const names = (query: string) => asked(query).rows.map(({ record }) => record.slug);
const counts = (query: string, id: string) =>
  Object.fromEntries(
    asked(query)
      .facets.find((facet) => facet.id === id)!
      .options.map(({ code, count }) => [code, count]),
  );

describe("rows", () => {
  test.each([
    ["numbers in names count as numbers", "", ["Desk 9", "Desk 10", "Door", "Lamp"]],
    ["a second key decides where the first ties", "sort=seats,-name", ["Lamp", "Door", "Desk 10", "Desk 9"]], // prettier-ignore
    ["what is not known comes last downwards too", "sort=-seats,name", ["Desk 10", "Door", "Lamp", "Desk 9"]], // prettier-ignore
    ["values of one facet are alternatives", "kind=desk,lamp", ["Desk 9", "Desk 10", "Lamp"]],
    ["facets combine", "kind=desk&maker=south", ["Desk 9"]],
    ["a value with a comma in it", "maker=north%252C wind", ["Desk 10"]],
    ["what is missing can be asked for", "maker=not-known", ["Lamp"]],
    ["every word stands somewhere in the row", "q=DESK south", ["Desk 9"]],
    ["markup and commands are words like any", "q=<b>' OR 1=1 --", []],
  ])("%s", (_, query, expected) => {
    expect(names(query)).toEqual(expected);
  });

  test("a page is a part of them, and past the last there is nothing", () => {
    expect(asked("page=2", 3).rows.map(({ record }) => record.slug)).toEqual(["Lamp"]);
    expect(asked("page=9", 3)).toMatchObject({ rows: [], count: 4, total: 4 });
  });
});

describe("counts", () => {
  test("follow the other facets and the text, never the facet's own choice", () => {
    expect(counts("kind=desk", "kind")).toEqual({ desk: 2, door: 1, lamp: 1 });
    expect(counts("kind=desk", "maker")).toEqual({ south: 1, "north, wind": 1, "not-known": 0 });
    expect(counts("q=door", "kind")).toEqual({ desk: 0, door: 1, lamp: 0 });
  });
});

describe("when nothing fits", () => {
  const words = (query: string) =>
    emptyWords(read(query).view, of.facets, { advice: asked(query).advice, noun });

  test("the filter is named whose loosening brings back most", () => {
    expect(words("kind=desk&maker=not-known")).toBe(
      "No thing fits Maker: Not known and Kind: desk. Loosen Maker first: without it 2 things fit.",
    );
    expect(words("kind=door&q=zzz")).toContain("Loosen the words first: without it 1 thing fits.");
  });

  test("where no single one helps it says so", () => {
    expect(words("kind=door&maker=not-known&q=zzz")).toContain("clear them all");
  });
});

describe("the address", () => {
  test("says what it does not understand and leaves it out", () => {
    const { view, refused } = read("kind=desk,boat&sort=size,-name&columns=seats,x&page=-1&of=2");
    expect(view).toMatchObject({ sort: [{ id: "name", descending: true }], page: 1 });
    expect(view.shown).toEqual(["seats"]);
    expect(view.chosen).toEqual(new Map([["kind", ["desk"]]]));
    expect(Object.fromEntries(refused)).toEqual({
      kind: "has no value “boat”",
      sort: "knows no column “size”",
      columns: "knows no column “x”",
      page: "takes a number from 1",
      of: "is no part of this table",
    });
  });

  test("two thousand values of a facet are words", () => {
    const many = Array.from({ length: 2000 }, (_, at) => `v${at}`).join(",");
    expect(read(`kind=${many}`).refused.get("kind")).toBe(
      "has no value “v0”, “v1”, “v2” and 1,997 more",
    );
  });

  test("leads back to the same view", () => {
    const query = "sort=-seats,name&q=desk&columns=seats&page=2&maker=north%252C wind";
    const { view } = read(query);
    const said = Object.entries(addressOf(view, of)).flatMap(([name, word]) =>
      word === null ? [] : [[name, word] as const],
    );
    expect(readView(new Map(said), of).view).toEqual(view);
    expect(Object.values(addressOf(plainView(of), of)).every((word) => word === null)).toBe(true);
  });
});

test("the count and the order are told in words", () => {
  const { view } = read("sort=-seats,name");
  expect(countWords(2, 4, noun)).toBe("2 of 4 things");
  expect(countWords(4, 4, noun)).toBe("4 things");
  expect(sortWords(view.sort, of.columns)).toBe("sorted by seats (highest first), then name");
});
