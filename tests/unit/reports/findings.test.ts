import { describe, expect, test } from "vitest";
import { listed, verbFor } from "@/lib/reports/market/verb";
import { overviewOf } from "@/lib/reports/market/market-overview";
import { marketOn } from "@/tests/support/founding-archive";

describe("verbFor", () => {
  test.each([
    { share: 1, tied: false, verb: "leads" },
    { share: 0.9, tied: false, verb: "leads" },
    { share: 0.899, tied: false, verb: "is ahead" },
    { share: 0.8, tied: false, verb: "is ahead" },
    { share: 0.799, tied: false, verb: "edges" },
    { share: 0.799, tied: true, verb: "ties" },
    { share: 0.95, tied: true, verb: "leads on record" },
    { share: 0.9, tied: true, verb: "leads on record" },
    { share: 0.85, tied: true, verb: "ties" },
  ])("a first share of $share, tied $tied, earns “$verb”", ({ share, tied, verb }) => {
    expect(verbFor(share, tied)).toBe(verb);
  });
});

test.each([
  { names: [], said: "" },
  { names: ["a"], said: "a" },
  { names: ["a", "b"], said: "a and b" },
  { names: ["a", "b", "c"], said: "a, b and c" },
])("$names reads “$said”", ({ names, said }) => {
  expect(listed(names)).toBe(said);
});

test("before anybody is on record the first screen says so, and scores nobody", () => {
  const { finding, positions, threats, leader } = overviewOf(marketOn("1990-01-01"));
  expect(finding).toBe("No vendor is on record with a hypervisor on sale by this day");
  expect({ positions, threats, leader }).toEqual({ positions: [], threats: [], leader: null });
});
