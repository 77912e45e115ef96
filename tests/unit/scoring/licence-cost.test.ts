import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultFleet, type Fleet } from "@/lib/domain/fleet";
import { licenceCost } from "@/lib/scoring/licence-cost";
import type { Offer } from "@/lib/scoring/licence-count";

const plain: Offer = {
  ...{ amount: 100, unit: "core", term: "annual", kind: "subscription" },
  ...{ minimumUnits: null, minimumPerSocket: null, minimumPerHost: null, coresPerPack: null },
  ...{ hostsAtMost: null, socketsPerHostAtMost: null, windowsGuests: null },
};
const fleetOf = (said: Partial<Fleet>): Fleet => ({ ...defaultFleet, ...said });
const ask = (offer: Partial<Offer>, fleet: Partial<Fleet>) =>
  licenceCost({ ...plain, ...offer }, fleetOf(fleet));

type Case = [string, Partial<Offer>, Partial<Fleet>, { perYear: number; overFiveYears: number }];

describe("what a licence costs", () => {
  test.each<Case>([
    // 3 hosts × 2 sockets × 16 cores × 100
    ["by the core", {}, { hosts: 3 }, { perYear: 9_600, overFiveYears: 48_000 }],
    // 3 × 2 × 16 (of 8 there are) × 100
    ["a CPU counts for 16 cores at least", { minimumPerSocket: 16 }, { hosts: 3, coresPerSocket: 8 }, { perYear: 9_600, overFiveYears: 48_000 }], // prettier-ignore
    // 1 × 16 (of 4 there are) × 100
    ["a host counts for 16 cores at least", { minimumPerHost: 16 }, { hosts: 1, socketsPerHost: 1, coresPerSocket: 4 }, { perYear: 1_600, overFiveYears: 8_000 }], // prettier-ignore
    // 72 (of 32 there are) × 100
    ["an order is 72 cores at least", { minimumUnits: 72, minimumPerSocket: 16 }, { hosts: 1 }, { perYear: 7_200, overFiveYears: 36_000 }], // prettier-ignore
    // 4 × 2 × 500, once; ÷ 5 years
    ["once, by the socket", { unit: "socket", term: "perpetual", amount: 500 }, { hosts: 4 }, { perYear: 800, overFiveYears: 4_000 }], // prettier-ignore
    // 4 × 2 × 500 once; ÷ 1 year, and the same over five
    ["once, over one year", { unit: "socket", term: "perpetual", amount: 500 }, { hosts: 4, years: 1 }, { perYear: 4_000, overFiveYears: 4_000 }], // prettier-ignore
    // 3 × ⌈3 ÷ 2⌉ × 100
    ["a third socket needs a second pair", { unit: "two-sockets" }, { hosts: 3, socketsPerHost: 3 }, { perYear: 600, overFiveYears: 3_000 }], // prettier-ignore
    // 2 × ⌈2 × 12 ÷ 16⌉ × 100
    ["packs are whole, host by host", { coresPerPack: 16, unit: "other" }, { hosts: 2, coresPerSocket: 12 }, { perYear: 400, overFiveYears: 2_000 }], // prettier-ignore
    // 2 × 32 × 10 × 12 months
    ["by the month", { amount: 10, term: "monthly" }, { hosts: 2 }, { perYear: 7_680, overFiveYears: 38_400 }], // prettier-ignore
    // one kit for three hosts, whatever is in them
    ["a kit", { unit: "other", hostsAtMost: 3 }, { hosts: 3 }, { perYear: 100, overFiveYears: 500 }], // prettier-ignore
    // 2 hosts × ⌈5 guests ÷ 2⌉ licences × 100
    ["two Windows guests a licence", { unit: "host", windowsGuests: "two" }, { hosts: 2, windowsGuests: 9 }, { perYear: 600, overFiveYears: 3_000 }], // prettier-ignore
    // 40 machines × 100
    ["by the virtual machine", { unit: "vm" }, { virtualMachines: 40 }, { perYear: 4_000, overFiveYears: 20_000 }], // prettier-ignore
    // 7 hosts × 0
    ["free, in whatever unit", { amount: 0, unit: null, term: "perpetual" }, { hosts: 7 }, { perYear: 0, overFiveYears: 0 }], // prettier-ignore
  ])("%s", (_, offer, fleet, expected) => {
    expect(ask(offer, fleet)).toMatchObject({ known: true, cost: expected });
  });

  test.each<[string, Partial<Offer>, Partial<Fleet>, RegExp]>([
    ["a kit for three is not for four", { unit: "other", hostsAtMost: 3 }, { hosts: 4 }, /at most 3 hosts/], // prettier-ignore
    ["nor is a free trial", { amount: 0, hostsAtMost: 3 }, { hosts: 4 }, /at most 3 hosts/],
    ["two sockets are not four", { unit: "server", socketsPerHostAtMost: 2 }, { socketsPerHost: 4 }, /at most 2 sockets/], // prettier-ignore
    ["a user is not a host", { unit: "user" }, {}, /do not say how many/],
    ["a comparison is no amount", { amount: null }, {}, /comparison/],
    ["a price for no span is none", { term: null }, {}, /what span/],
  ])("%s", (_, offer, fleet, reason) => {
    const answer = ask(offer, fleet);
    expect(answer.known ? "" : answer.reason).toMatch(reason);
  });

  test("the minimum that counted is named, and only that one", () => {
    const minimumOf = (offer: Partial<Offer>, fleet: Partial<Fleet>) => {
      const answer = ask(offer, fleet);
      return answer.known ? answer.cost.minimum : "none known";
    };
    const both = { minimumUnits: 72, minimumPerSocket: 16 };
    expect(minimumOf(both, { hosts: 1 })).toBe("order");
    expect(minimumOf(both, { hosts: 9, coresPerSocket: 8 })).toBe("socket");
    expect(minimumOf(both, { hosts: 9 })).toBeNull();
  });

  const fleets = fc.record({
    hosts: fc.integer({ min: 1, max: 10_000 }),
    socketsPerHost: fc.integer({ min: 1, max: 16 }),
    coresPerSocket: fc.integer({ min: 1, max: 256 }),
    virtualMachines: fc.integer({ min: 0, max: 1_000_000 }),
    windowsGuests: fc.integer({ min: 0, max: 1_000_000 }),
    years: fc.integer({ min: 1, max: 10 }),
  });
  const least = fc.option(fc.integer({ min: 1, max: 96 }));
  const offers = fc.record({
    unit: fc.constantFrom(...(["core", "socket", "two-sockets", "server", "vm"] as const)),
    term: fc.constantFrom(...(["perpetual", "annual", "monthly"] as const)),
    ...{ minimumUnits: least, minimumPerSocket: least, minimumPerHost: least, coresPerPack: least },
  });
  const MORE = ["hosts", "socketsPerHost", "coresPerSocket", "virtualMachines"] as const;

  test("more of anything never costs less", () => {
    fc.assert(
      fc.property(fleets, offers, fc.constantFrom(...MORE), (fleet, offer, field) => {
        const now = ask(offer, fleet);
        const then = ask(offer, { ...fleet, [field]: fleet[field] + 1 });
        expect(now.known && then.known && then.cost.perYear >= now.cost.perYear).toBe(true);
      }),
    );
  });

  test("the years of a term add up to the term", () => {
    fc.assert(
      fc.property(fleets, offers, (fleet, offer) => {
        const answer = ask(offer, fleet);
        if (!answer.known) throw new Error(answer.reason);
        const { once, yearly, overTerm, perYear } = answer.cost;
        expect(overTerm).toBe(once + yearly * fleet.years);
        expect(perYear * fleet.years).toBeCloseTo(overTerm, 4);
      }),
    );
  });
});
