import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { parseDay, parseMoment } from "@/lib/request/as-of";
import { readQuery } from "@/lib/request/query";

// Only Next can say how long to keep a day; here nothing is kept.
vi.mock("next/cache", () => ({ cacheLife: () => undefined }));
beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime("2026-03-01T12:00:00Z");
});
afterEach(() => void vi.useRealTimers());

describe("a day in an address", () => {
  test.each([
    ["2005-10-31", "2005-10-31"],
    ["today", "2026-03-01"],
    ["2003-01-01", "2003-01-01"],
    ["2026-03-01", "2026-03-01"],
    ["2002-12-31", null], // before the archive
    ["2026-03-02", null], // tomorrow
    ["2005-02-29", null],
    ["2005-10", null],
    ["Today", null],
    ["", null],
  ])("%j is %s", async (word, day) => {
    expect(await parseDay(word)).toBe(day);
  });
});

describe("a day and an instant in an address", () => {
  const canonical = "2005-10-31~2026-02-28T1000Z";
  test.each([
    ["2005-10-31", "2005-10-31"],
    [canonical, canonical],
    ["today~2026-02-28T100012.345Z", "2026-03-01~2026-02-28T100012.345Z"],
    ["2005-10-31~2026-03-01T1200Z", "2005-10-31~2026-03-01T1200Z"], // this very instant
    ["2005-10-31~2026-03-01T1201Z", null], // not passed yet
    ["2005-10-31~2026-02-28T10:00Z", null], // a second spelling
    ["2005-10-31~2026-02-28T100000.000Z", null], // a third
    ["2005-10-31~2026-02-30T1000Z", null],
    ["2005-10-31~2026-02-28T2400Z", null],
    ["2005-10-31~", null],
    ["~2026-02-28T1000Z", null],
    ["2002-12-31~2026-02-28T1000Z", null],
  ])("%j is %s", async (word, moment) => {
    expect(await parseMoment(word)).toBe(moment);
  });
});

const read = (query: string, required?: string[]) =>
  readQuery(`http://localhost/api?${query}`, required);
const refusal = async (query: string, required?: string[]) => {
  const outcome = await read(query, required);
  return outcome.ok || outcome.problem.kind !== "invalid" ? null : outcome.problem.fields;
};

describe("the query of an address", () => {
  test("is the day and the slugs asked for", async () => {
    expect(await read("asOf=2005-10-31&vendor=vmware", ["vendor"])).toEqual({
      ok: true,
      value: { asOf: "2005-10-31", words: { vendor: "vmware" } },
    });
  });

  test("may ask the archive of an instant, in either spelling", async () => {
    const asOf = "2005-10-31~2026-02-28T1000Z";
    for (const spelt of ["2026-02-28T1000Z", "2026-02-28T10:00Z", "2026-02-28T10:00:00.000Z"]) {
      expect(await read(`asOf=2005-10-31&knownAt=${spelt}`)).toEqual({
        ok: true,
        value: { asOf, words: {} },
      });
    }
  });

  const known = "Enter an instant that has passed, in UTC, as 2026-11-24T1000Z or 2026-11-24T10:00Z."; // prettier-ignore
  const day = "Enter a day from 2003-01-01 to today as YYYY-MM-DD, or the word today, for example asOf=2005-10-31."; // prettier-ignore
  const slug = "Enter a slug, for example vendor=vmware.";
  test.each([
    { query: "", fields: { asOf: [day], vendor: [slug] } },
    { query: "asOf=yesterday&vendor=vmware", fields: { asOf: [day] } },
    { query: "asOf=2005-10-31&vendor=VMware", fields: { vendor: [slug] } },
    { query: "asOf=2005-10-31&vendor=vmware&vendor=xen", fields: { vendor: ["Give it once."] } },
    { query: "asOf=2005-10-31&vendor=vmware&knownAt=", fields: { knownAt: [known] } },
    { query: "asOf=today&vendor=vmware&knownAt=2026-03-02T1000Z", fields: { knownAt: [known] } },
    { query: "asOf=no&asOf=2005-10-31&vendor=vmware", fields: { asOf: ["Give it once."] } },
    {
      query: "asOf=2005-10-31&vendor=vmware&since=2004",
      fields: { since: ["Not known here. Use: asOf, knownAt, vendor."] },
    },
  ])("“$query” is refused field by field", async ({ query, fields }) => {
    expect(await refusal(query, ["vendor"])).toEqual(fields);
  });

  test("a stranger's name is echoed in part only", async () => {
    const fields = await refusal(`asOf=2005-10-31&${"x".repeat(500)}=1`);
    expect(Object.keys(fields ?? {})).toEqual(["x".repeat(60)]);
  });

  test("no name slips through, not even one that objects have of their own", async () => {
    const fields = await refusal("asOf=2005-10-31&__proto__=1");
    expect(Object.keys(fields ?? {})).toEqual(["__proto__"]);
  });
});
