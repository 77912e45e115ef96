import { describe, expect, test } from "vitest";
import { briefThreats } from "@/lib/reports/threat/brief-threats";
import { threatRows } from "@/lib/reports/threat/threat-rows";
import { method } from "@/lib/scoring/method";
import type { ThreatProfile } from "@/lib/scoring/profile";
import { threatScore } from "@/lib/scoring/threat-score";
import { foundingArchive, marketOn } from "@/tests/support/founding-archive";
import { inventedRecords } from "@/tests/support/invented-day";

const { day, scores } = marketOn("2005-10-31", foundingArchive);

type Market = Pick<ReturnType<typeof marketOn>, "day" | "scores">;

/** The same page from every threat in full, one pair after the other. */
function inFull({ day: { citations }, scores: { market } }: Market, own: ThreatProfile) {
  const rivals = market.filter((rival) => rival !== own);
  const ranked = (pairOf: (rival: ThreatProfile) => [ThreatProfile, ThreatProfile]) =>
    rivals
      .map((rival) => {
        const { points, low, high } = threatScore(...pairOf(rival), market, method)!;
        return { name: citations.names.vendor(rival.vendor), points, low, high };
      })
      .toSorted((a, b) => b.points - a.points || a.name.localeCompare(b.name))
      .slice(0, 20);
  return {
    threatsTo: ranked((rival) => [rival, own]),
    threatsFrom: ranked((rival) => [own, rival]),
    rivals: rivals.length,
  };
}

function inBrief({ day: { citations }, scores: held }: Market, { vendor: slug }: ThreatProfile) {
  const { threatsTo, threatsFrom, rivals } = briefThreats(citations, held, slug);
  const named = (threats: typeof threatsFrom) =>
    threats.map(({ vendor: { name }, points, low, high }) => ({ name, points, low, high }));
  return { threatsTo: named(threatsTo), threatsFrom: named(threatsFrom), rivals };
}

const invented = inventedRecords({
  vendor: [{ slug: "northwind" }, { slug: "southwind" }, { slug: "eastwind" }],
  product: [
    { slug: "hv" },
    { slug: "hv-2", vendors: [{ vendor: "southwind" }], category: "datacentre-hypervisor" },
    { slug: "hv-3", vendors: [{ vendor: "eastwind" }] },
  ],
  "market-figure": [10, 200, 3000].map((size, at) => ({
    subject: ["northwind", "southwind", "eastwind"][at],
    ...{ low: size, high: size },
  })),
  support: ["hv", "hv-2"].map((product) => ({ product, observedOn: "2005-10-31" })),
});

/** Everyone of a day three times over, each copy a little larger than the one before. */
function threeTimes({ day, scores }: Market): Market {
  const market = [1, 2, 3].flatMap((times) =>
    scores.market.map((profile) => ({
      ...profile,
      vendor: `${profile.vendor}-${times}`,
      size: profile.size && {
        ...profile.size,
        value: profile.size.value * times,
        high: profile.size.high * times,
      },
    })),
  );
  return { day, scores: { ...scores, market } };
}

describe.each([
  ["of an invented market", marketOn("2005-10-31", invented)],
  ["of 2005-10-31", { day, scores }],
  ["of 2012-06-30", marketOn("2012-06-30")],
  ["of 2026-11-24", marketOn("2026-11-24")],
  ["of a market with more rivals than are named", threeTimes(marketOn("2019-12-31"))],
])("every vendor's page %s", (_, market) => {
  test("names its greatest threats in both directions, as worked out in full", () => {
    expect(market.scores.market.length).toBeGreaterThan(2);
    for (const own of market.scores.market) {
      expect(inBrief(market, own)).toEqual(inFull(market, own));
    }
  });
});

test("a vendor's page names whom its threat page ranks, in the same order and places", () => {
  const [own] = scores.market;
  const rows = threatRows(day, scores, own!.vendor);
  const brief = briefThreats(day.citations, scores, own!.vendor);
  expect(brief.threatsTo).toEqual(
    rows.slice(0, 20).map(({ challenger: vendor, points, low, high, rank, tiedWith }) => ({
      ...{ vendor, points, low, high },
      place: { rank, tiedWith },
    })),
  );
  expect(brief.rivals).toBe(rows.length);
});

test("a vendor that is not rated has no threats and no rivals", () => {
  const none = { threatsTo: [], threatsFrom: [], rivals: 0 };
  expect(briefThreats(day.citations, scores, "nobody")).toEqual(none);
});

test("of many that tie for the last place named, names decide", () => {
  const [own, rival] = scores.market;
  const ties = Array.from({ length: 30 }, (_, at) => ({
    ...rival!,
    vendor: `tie-${String(29 - at).padStart(2, "0")}`,
  }));
  const found = briefThreats(day.citations, { ...scores, market: [own!, ...ties] }, own!.vendor);
  expect(found.threatsTo.map(({ vendor }) => vendor.slug)).toEqual(
    ties.map(({ vendor }) => vendor).toSorted().slice(0, 20), // prettier-ignore
  );
  expect(found.threatsTo.every(({ place }) => place === null)).toBe(true);
});
