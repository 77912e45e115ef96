import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { recordKinds, type Archive, type RecordKind } from "@/lib/domain/archive";
import { addDays } from "@/lib/domain/iso-date";
import { archiveAsOf, publicFrom } from "@/lib/domain/public-on";
import { overviewOf } from "@/lib/reports/market-overview";
import { rankingOf } from "@/lib/reports/threat-ranking";
import { day, foundingArchive, marketOn } from "@/tests/support/founding-archive";

function without(kind: RecordKind, slug: string): Archive {
  return { ...foundingArchive, [kind]: foundingArchive[kind].filter((it) => it.slug !== slug) };
}

/** The archive with only the records that pass. */
function keeping(passes: (kind: RecordKind, slug: string) => boolean): Archive {
  return recordKinds.reduce<Archive>(
    (archive, kind) => ({
      ...archive,
      [kind]: foundingArchive[kind].filter(({ slug }) => kind === "source" || passes(kind, slug)),
    }),
    foundingArchive,
  );
}

/** All that two screens say on a day, as text. */
function told(asOf: string, archive?: Archive): string {
  const market = marketOn(asOf, archive);
  return JSON.stringify([overviewOf(market), market.positions, rankingOf(market, "vmware")]);
}

const everything = recordKinds
  .filter((kind) => kind !== "source")
  .flatMap((kind) =>
    foundingArchive[kind].map((it) => ({ kind, slug: it.slug, from: publicFrom(kind, it) })),
  );

// Each of these scores whole markets several times over.
vi.setConfig({ testTimeout: 60_000 });

describe("nothing that became public later changes an earlier day", () => {
  test.each(["2005-10-31", "2006-06-30", "2008-12-31"])("as of %s, no report moves", (asOf) => {
    const later = new Set(
      everything.filter(({ from }) => from > asOf).map(({ kind, slug }) => `${kind}/${slug}`),
    );
    expect(later.size).toBeGreaterThan(100);
    expect(
      told(
        asOf,
        keeping((kind, slug) => !later.has(`${kind}/${slug}`)),
      ),
    ).toBe(told(asOf));
  });

  test("on any day, taking away any later record changes nothing", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...everything),
        fc.integer({ min: 1, max: 900 }),
        ({ kind, slug, from }, before) => {
          const asOf = addDays(from, -before);
          fc.pre(asOf >= "2003-01-01");
          expect(archiveAsOf(without(kind, slug), asOf)).toEqual(
            archiveAsOf(foundingArchive, asOf),
          );
        },
      ),
      { seed: 2005, numRuns: 60 },
    );
  });

  test("on the day it becomes public, a record that counts does change the scores", () => {
    const claim = foundingArchive["market-figure"].find(
      ({ subject, metric, words }) =>
        subject === "vmware" && metric === "customers" && words !== null,
    );
    expect(claim).toBeDefined();
    const from = publicFrom("market-figure", claim!);
    expect(from).toBe("2005-10-31");
    const changed = marketOn(from, without("market-figure", claim!.slug));
    expect(changed.positions).not.toEqual(marketOn(from).positions);
    const dayBefore = addDays(day(from), -1);
    expect(marketOn(dayBefore, without("market-figure", claim!.slug)).positions).toEqual(
      marketOn(dayBefore).positions,
    );
  });

  test("a vendor's later owner, end and heir are not told", () => {
    const [xensource] = archiveAsOf(foundingArchive, day("2005-10-31")).vendor.filter(
      ({ slug }) => slug === "xensource",
    );
    expect(xensource).toMatchObject({ endedOn: null, fate: null, succeededBy: null, owners: [] });
  });
});
