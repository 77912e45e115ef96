import { describe, expect, test, vi } from "vitest";
import { readBriefQuery } from "@/lib/request/brief-query";

vi.mock("next/cache", () => ({ cacheLife: vi.fn() }));

const read = (query: string) => readBriefQuery(new URLSearchParams(query));

describe("a brief that is asked for by a query", () => {
  test.each([
    ["vendor=vmware&as-of=2005-10-31", { about: "vendor", slug: "vmware", day: "2005-10-31" }],
    ["threats-to=vmware", { about: "threats", slug: "vmware", day: "today" }],
    ["compare=vmware,%20microsoft&as-of=today", { about: "comparison", pair: ["vmware", "microsoft"], day: "today" }], // prettier-ignore
    ["battle-card=vmware,microsoft", { about: "battle-card", pair: ["vmware", "microsoft"], day: "today" }], // prettier-ignore
  ])("%s is followed", async (query, expected) => {
    expect(await read(query)).toEqual(expected);
  });

  test.each([
    ["", "Nothing says what the brief is about"],
    ["vendor=vmware&as-of=2005-13-40", "as-of: “2005-13-40” cannot be asked about"],
    ["vendor=vmware&as-of=", "as-of: an empty value cannot be asked about"],
    ["vendor=vmware&threats-to=vmware", "vendor and threats-to cannot be asked for at once"],
    ["vendor=VM%20ware", "vendor: “VM ware” is no vendor’s short name"],
    ["vendor=vmware,microsoft", "vendor: name one vendor"],
    ["vendor=", "vendor: an empty value is no vendor’s short name"],
    ["compare=vmware", "compare: name two different vendors"],
    ["compare=vmware,vmware", "compare: name two different vendors"],
    ["compare=a,b,c", "compare: name two different vendors"],
    [`threats-to=${"<".repeat(500)}`, `threats-to: “${"<".repeat(40)}” is no`],
  ])("%s gets words that name the remedy", async (query, words) => {
    const asked = await read(query);
    const problem = "problem" in asked ? asked.problem : "";
    expect(problem).toContain(words);
    expect(problem).toMatch(/Ask for one of|Write a day/);
  });
});
