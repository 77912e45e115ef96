import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { recordKinds, type Archive } from "@/lib/domain/archive";
import { readChange, type Change } from "@/lib/domain/scenario";
import { segments } from "@/lib/domain/segment";
import { threatPoints } from "@/lib/scoring/threat-points";
import { method } from "@/lib/scoring/method";
import { applyChanges } from "@/lib/reports/scenario/apply-changes";
import { scenarioMarket } from "@/lib/reports/scenario/scenario-market";
import { marketScores } from "@/lib/reports/market/market-scores";
import type { OpenMarket } from "@/lib/reports/market/open-market";
import { marketOn } from "@/tests/support/founding-archive";

// Each of these scores a whole market.
vi.setConfig({ testTimeout: 60_000 });

const founding = marketOn("2005-10-31");
const later = marketOn("2012-06-30");

const changes = (...words: readonly string[]): Change[] =>
  words.map((word) => {
    const change = readChange(word);
    if (change === null) throw new Error(`${word} says no change`);
    return change;
  });

const supposing = (market: OpenMarket, ...words: readonly string[]) =>
  scenarioMarket(market, changes(...words));

const position = ({ positions }: OpenMarket, slug: string) =>
  positions.find(({ vendor }) => vendor.slug === slug)!;

describe("nothing supposed", () => {
  test("changes nothing, bit for bit", () => {
    const { state } = applyChanges(founding.day, []);
    expect(state.archive).toBe(founding.day.archive);
    const scores = marketScores(state, state);
    expect(JSON.stringify(scores.vendors)).toBe(JSON.stringify(founding.scores.vendors));
    expect(scores.promises).toEqual(founding.scores.promises);
  });

  test("a scenario leaves the archive of the day as it was", () => {
    const was = JSON.stringify(founding.day.archive);
    supposing(
      founding,
      "kept:microsoft-hypervisor-in-windows-server",
      "merge:xensource:microsoft",
      "price:vmware-workstation:0",
    );
    expect(JSON.stringify(founding.day.archive)).toBe(was);
  });
});

describe("a kept promise", () => {
  test("raises what it aims at, the record of promises and the threat, and is told", () => {
    const { applied, before, after } = supposing(
      founding,
      "kept:microsoft-hypervisor-in-windows-server",
    );
    expect(applied[0]?.told).toMatch(/^“The next Windows Server contains .*” is kept$/);
    const points = (market: OpenMarket) => {
      const own = (slug: string) => market.scores.market.find(({ vendor }) => vendor === slug)!;
      return threatPoints(market.scores.market, method)(own("microsoft"), own("vmware"))!;
    };
    expect(points(after)).toBeGreaterThan(points(before));
    expect(position(after, "microsoft").direction.points).toBeGreaterThan(
      position(before, "microsoft").direction.points,
    );
    const profile = after.scores.market.find(({ vendor }) => vendor === "microsoft");
    expect(profile?.leverage.server).toMatchObject({ value: 1, known: true });
    expect(position(after, "xensource")).toMatchObject({
      presence: { points: position(before, "xensource").presence.points },
    });
  });
});

describe("a promise that fails", () => {
  const promise = "microsoft-hypervisor-in-windows-server";
  test("dropped, it is promised no more, and its maker's other promises are believed less", () => {
    const { before, after } = supposing(founding, `dropped:${promise}`);
    const believed = ({ scores }: OpenMarket) =>
      scores.promises.find(({ vendor }) => vendor === "microsoft")?.probability;
    expect(believed(before)).toBe(0.5); // Jeffreys: ½ ÷ 1
    expect(believed(after)).toBe(0.25); // ½ ÷ 2
    expect(after.scores.promises.some(({ ref }) => ref.slug === promise)).toBe(false);
  });

  test("late, it fails today and is certain to come", () => {
    const { before, after } = supposing(founding, `late:${promise}:2008-06-30`);
    expect(position(after, "microsoft").direction.points).toBeLessThan(position(before, "microsoft").direction.points); // prettier-ignore
    const coming = after.scores.promises.filter(({ ref }) => ref.slug === promise);
    expect(coming.map(({ probability }) => probability)).toEqual([1, 1]);
  });
});

describe("a price", () => {
  test("of nothing puts its maker first on price", () => {
    const { before, after, applied } = supposing(later, "price:vmware-vsphere:1");
    expect(applied[0]?.told).toMatch(/costs USD 1 per/);
    expect(after.scores.vendors.length).toBe(before.scores.vendors.length);
    const free = supposing(later, "price:hyper-v:0");
    const level = free.after.scores.market.find(({ vendor }) => vendor === "microsoft")?.price;
    expect(Object.values(level!).some((price) => price?.value === 0)).toBe(true);
  });
});

describe("a record withdrawn", () => {
  test("is worked out without", () => {
    const claim = founding.day.archive["market-figure"].find(
      ({ subject, metric }) => subject === "vmware" && metric === "customers",
    )!;
    const { before, after } = supposing(founding, `withdraw:market-figure:${claim.slug}`);
    expect(position(after, "vmware").presence.points).toBeLessThan(position(before, "vmware").presence.points); // prettier-ignore
  });
});

describe("a merger and its reverse", () => {
  const presence = (market: Pick<OpenMarket["scores"], "market">) =>
    segments.map((segment) =>
      market.market.reduce((sum, profile) => sum + profile.presence[segment].value, 0),
    );
  const recordsOf = (archive: Archive) =>
    recordKinds.flatMap((kind) => archive[kind].map(({ slug }) => `${kind}/${slug}`)).toSorted();

  test("the one taken over is ranked no more, and its products count for the other", () => {
    const { after, applied } = supposing(founding, "merge:xensource:vmware");
    expect(position(after, "xensource")).toBeUndefined();
    expect(applied[0]).toMatchObject({ mergers: [] });
    expect(presence(after.scores)).toEqual(presence(founding.scores));
  });

  test("a merger then a split of all it brought conserves every line", () => {
    const rated = founding.scores.vendors.map(({ slug }) => slug);
    fc.assert(
      fc.property(fc.constantFrom(...rated), fc.constantFrom(...rated), (vendor, into) => {
        fc.pre(vendor !== into);
        const own = founding.scores.coding.shipped(vendor).map(({ slug }) => slug);
        const merged = applyChanges(founding.day, changes(`merge:${vendor}:${into}`));
        const split = applyChanges(
          founding.day,
          changes(`merge:${vendor}:${into}`, `spin-off:${into}:${own.slice(0, 12).join("+")}`),
        );
        expect([merged.notApplied, split.notApplied]).toEqual([[], []]);
        const was = recordsOf(founding.day.archive).filter((name) => !/^(market-figure|alliance)/.test(name)); // prettier-ignore
        const is = recordsOf(split.state.archive).filter((name) => !/^(market-figure|alliance)|\/scenario-/.test(name)); // prettier-ignore
        expect(is).toEqual(was);
        for (const { state } of [merged, split]) {
          const { asOf } = founding.day;
          const makers = state.archive.product.map(({ slug, vendors }) => [slug, vendors.length]);
          expect(makers).toEqual(founding.day.archive.product.map(({ slug, vendors }) => [slug, vendors.length])); // prettier-ignore
          const scores = marketScores({ archive: state.archive, asOf }, state);
          if (scores.unrated.length === founding.scores.unrated.length) {
            expect(presence(scores)).toEqual(presence(founding.scores));
          }
        }
      }),
      { seed: 20051031, numRuns: 8 },
    );
  });

  test("figures of one measurement are added, and the sum names what it was made from", () => {
    const { state } = applyChanges(founding.day, changes("merge:vmware:microsoft"));
    const sums = [...state.made].filter(([name]) => name.startsWith("market-figure/"));
    for (const [name, from] of sums) {
      const figure = state.archive["market-figure"].find(({ slug }) => name.endsWith(slug))!;
      expect(figure.subject).toBe("microsoft");
      expect(from.length).toBeGreaterThan(1);
    }
  });
});

describe("what cannot be applied is told, and the rest still is", () => {
  test.each([
    ["kept:no-such-promise", "no promise “no-such-promise” is on record by this day"],
    ["kept:vmware-build-kubernetes-into-vsphere-project-pacific", "no promise"],
    ["price:no-such-product:5", "no product “no-such-product” is on record by this day"],
    ["withdraw:price:gone", "no price “gone” is on record by this day"],
    ["withdraw:price:scenario-price-hyper-v", "no price"],
    ["merge:vmware:vmware", "cannot take over itself"],
    ["merge:nobody:vmware", "no vendor “nobody” is on record by this day"],
    ["spin-off:vmware:hyper-v", "VMware makes no hyper-v on this day"],
    ["late:microsoft-hypervisor-in-windows-server:2006-01-01", "that day would not be late"],
    ["late:microsoft-hypervisor-in-windows-server:3006-01-01", "name an earlier day"],
  ])("%s", (word, why) => {
    const { applied, notApplied } = applyChanges(
      founding.day,
      changes(word, "price:vmware-workstation:0"),
    );
    expect(notApplied[0]?.why).toContain(why);
    expect(applied).toHaveLength(1);
  });
});
