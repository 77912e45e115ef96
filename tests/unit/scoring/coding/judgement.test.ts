import { expect, test } from "vitest";
import { codeCriteria } from "@/lib/scoring/coding/criteria";
import { inventedDay, type Said } from "@/tests/support/invented-day";

const coded = (said: Said) => codeCriteria(inventedDay(said), "northwind");

test("a judgement answers its own vendor's own criterion, for the whole", () => {
  const assessment = [
    { slug: "own", level: 0.75 },
    { vendor: "southwind" },
    { criterion: "architecture" },
    { segment: "server" },
  ];
  const [entry] = coded({ assessment }).management ?? [];
  expect(entry?.observations.map(({ records, value }) => [records[0]?.slug, value.mid])).toEqual([
    ["own", 0.75],
  ]);
});

test("where a record speaks no judgement is heard", () => {
  const assessment = [{ criterion: "route-to-market", level: 1 }];
  const routes = (alliance: Said["alliance"]) =>
    coded({ assessment, alliance: alliance ?? [] })["route-to-market"]?.[0]?.observations;
  expect(routes([])?.map(({ judged }) => judged)).toEqual([true]);
  expect(routes([{}])?.map(({ judged }) => judged)).toEqual([false]);
});

test("a later judgement of the same question replaces an earlier one", () => {
  const assessment = [
    { slug: "early", level: 1, observedOn: "2004-10" },
    { slug: "late", level: 0.25, observedOn: "2005-10" },
    { slug: "elsewhere", criterion: "architecture", observedOn: "2005-10-30" },
  ];
  const [entry] = coded({ assessment }).management ?? [];
  expect(entry?.observations.map(({ records }) => records[0]?.slug)).toEqual(["late"]);
});

test("beside records that have faded below ignorance a judgement is heard again", () => {
  const assessment = [{ criterion: "route-to-market", level: 1 }];
  const heard = (from: string) =>
    coded({ assessment, alliance: [{ from }] })["route-to-market"]?.[0]?.observations.map(
      ({ judged }) => judged,
    );
  // Weight 0.7, half-life 720 days: 0.35 after two years, 0.12 after five.
  expect(heard("2003-11")).toEqual([false]);
  expect(heard("2000-10")).toEqual([false, true]);
});
