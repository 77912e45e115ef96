import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { defaultFleet } from "@/lib/domain/fleet";
import { readFleetQuery } from "@/lib/request/fleet-query";

// Only Next can say how long to keep a day; here nothing is kept.
vi.mock("next/cache", () => ({ cacheLife: () => undefined }));
beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime("2026-03-01T12:00:00Z");
});
afterEach(() => void vi.useRealTimers());

const read = (query: string) => readFleetQuery(`http://localhost/api/v1/costs?${query}`);
const refusal = async (query: string) => {
  const outcome = await read(query);
  return outcome.ok || outcome.problem.kind !== "invalid" ? null : outcome.problem.fields;
};

const day = "Enter a day from 2003-01-01 to today as YYYY-MM-DD, or the word today, for example asOf=2005-10-31."; // prettier-ignore
const known = "Not known here. Use: asOf, knownAt, format, hosts, socketsPerHost, coresPerSocket, virtualMachines, windowsGuests, years."; // prettier-ignore
const hosts = "Enter a whole number from 1 to 10,000.";
const machines = "Enter a whole number from 0 to 1,000,000.";

describe("the fleet an address asks about", () => {
  test("is the one every screen starts from where nothing is said of it", async () => {
    expect(await read("asOf=2019-12-31")).toEqual({
      ok: true,
      value: { asOf: "2019-12-31", fleet: defaultFleet, format: "json" },
    });
  });

  test("is what is said, each number by itself", async () => {
    const said = "hosts=3&socketsPerHost=1&coresPerSocket=256&virtualMachines=0&windowsGuests=0&years=10"; // prettier-ignore
    expect(await read(`asOf=today&format=csv&${said}`)).toEqual({
      ok: true,
      value: {
        asOf: "2026-03-01",
        format: "csv",
        fleet: {
          ...{ hosts: 3, socketsPerHost: 1, coresPerSocket: 256 },
          ...{ virtualMachines: 0, windowsGuests: 0, years: 10 },
        },
      },
    });
  });

  test("has no more Windows guests than machines where only the machines are said", async () => {
    const outcome = await read("asOf=today&virtualMachines=50");
    expect(outcome.ok && outcome.value.fleet.windowsGuests).toBe(50);
  });
});

describe("a refusal names the field and what to enter", () => {
  test.each([
    { query: "", fields: { asOf: [day] } },
    { query: "asOf=2026-03-02", fields: { asOf: [day] } },
    { query: "asOf=today&format=xls", fields: { format: ["Use json or csv."] } },
    { query: "asOf=today&format=", fields: { format: ["Use json or csv."] } },
    { query: "asOf=today&hosts=", fields: { hosts: [hosts] } },
    { query: "asOf=today&hosts=0", fields: { hosts: [hosts] } },
    { query: "asOf=today&hosts=-3", fields: { hosts: [hosts] } },
    { query: "asOf=today&hosts=2.5", fields: { hosts: [hosts] } },
    { query: "asOf=today&hosts=1e9", fields: { hosts: [hosts] } },
    { query: "asOf=today&hosts=0x10", fields: { hosts: [hosts] } },
    { query: "asOf=today&hosts=10001", fields: { hosts: [hosts] } },
    { query: "asOf=today&hosts=Infinity", fields: { hosts: [hosts] } },
    { query: "asOf=today&hosts=٣", fields: { hosts: [hosts] } }, // a digit, but not one of ours
    { query: "asOf=today&years=11", fields: { years: ["Enter a whole number from 1 to 10."] } },
    {
      query: "asOf=today&socketsPerHost=17&coresPerSocket=257",
      fields: {
        socketsPerHost: ["Enter a whole number from 1 to 16."],
        coresPerSocket: ["Enter a whole number from 1 to 256."],
      },
    },
    {
      query: "asOf=today&virtualMachines=1000001&windowsGuests=-1",
      fields: { virtualMachines: [machines], windowsGuests: [machines] },
    },
    {
      query: "asOf=today&virtualMachines=10&windowsGuests=11",
      fields: { windowsGuests: ["Enter at most the 10 virtual machines there are."] },
    },
    { query: "asOf=today&hosts=3&hosts=4", fields: { hosts: ["Give it once."] } },
    { query: "asOf=no&asOf=today", fields: { asOf: ["Give it once."] } },
    { query: "asOf=today&format=csv&format=json", fields: { format: ["Give it once."] } },
    { query: "asOf=today&host=3", fields: { host: [known] } },
    { query: "asOf=today&Hosts=3", fields: { Hosts: [known] } },
    { query: "hosts=0&format=xls", fields: { asOf: [day], hosts: [hosts], format: ["Use json or csv."] } }, // prettier-ignore
  ])("“$query”", async ({ query, fields }) => {
    expect(await refusal(query)).toEqual(fields);
  });

  test("also where the name is one that objects already have", async () => {
    for (const name of ["__proto__", "constructor", "toString"]) {
      const fields = await refusal(`asOf=today&${name}=3`);
      expect(Object.entries(fields ?? {})).toEqual([[name, [known]]]);
    }
  });

  test("and repeats neither a long value nor more than the start of a long name", async () => {
    expect(await refusal(`asOf=today&hosts=${"9".repeat(10_000)}`)).toEqual({ hosts: [hosts] });
    expect(await refusal(`asOf=${"2".repeat(10_000)}`)).toEqual({ asOf: [day] });
    expect(await refusal(`asOf=today&${"a".repeat(10_000)}=1`)).toEqual({
      ["a".repeat(60)]: [known],
    });
  });
});
