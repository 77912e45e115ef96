import { expect, test } from "vitest";
import { movesOf } from "@/lib/scoring/coding/moves";
import { inventedDay, slugs, type Said } from "@/tests/support/invented-day";

const hv = { slug: "hv" };
const told = { kind: "product-release", products: ["hv"] };

const cases: { says: string; said: Said; moves: string[] }[] = [
  { says: "an event of the year is a move", said: { event: [{ slug: "e" }] }, moves: ["e"] },
  {
    says: "a price cut is a move; a new name, a new head or a prize is none",
    said: {
      event: [
        { slug: "cut", kind: "pricing" },
        { kind: "rename" },
        { kind: "leadership" },
        { kind: "analyst-rating" },
      ],
    },
    moves: ["cut"],
  },
  {
    says: "who is named first moves; the other is moved upon",
    said: {
      event: [{ slug: "own" }, { vendors: ["southwind", "northwind"] }].map((fields) => ({
        vendors: ["northwind", "southwind"],
        ...fields,
      })),
    },
    moves: ["own"],
  },
  {
    says: "twelve months are 365 days: the first of them counts, the day before does not",
    said: {
      event: [
        { slug: "in", happenedOn: "2004-11-01" },
        { slug: "out", happenedOn: "2004-10-31" },
      ],
    },
    moves: ["in"],
  },
  {
    says: "a release that no event tells is a move of its own",
    said: { product: [hv], release: [{ slug: "r" }], event: [{ slug: "e" }] },
    moves: ["e", "r"],
  },
  {
    says: "a release told by an event of its month counts once",
    said: { product: [hv], release: [{ slug: "r" }], event: [{ slug: "e", ...told }] },
    moves: ["e"],
  },
  {
    says: "an event of another month tells another release",
    said: {
      product: [hv],
      release: [{ slug: "r" }],
      event: [{ slug: "e", ...told, happenedOn: "2005-07-01" }],
    },
    moves: ["e", "r"],
  },
  {
    says: "a tag ships too; a beta, an announcement and a master disc do not",
    said: {
      product: [hv],
      release: ["tag", "beta", "announcement", "rtm"].map((stage) => ({ slug: stage, stage })),
    },
    moves: ["tag"],
  },
  {
    says: "what another vendor makes, or was released before the year, is no move",
    said: {
      product: [hv, { slug: "theirs", vendors: [{ vendor: "southwind" }] }],
      release: [{ product: "theirs" }, { releasedOn: "2004-10-31" }],
    },
    moves: [],
  },
];

test.each(cases)("$says", ({ said, moves }) => {
  expect(slugs(movesOf(inventedDay(said), "northwind"))).toEqual(moves);
});
