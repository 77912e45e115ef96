import { describe, expect, test, vi } from "vitest";
import { readScenarioQuery } from "@/lib/request/scenario-query";

vi.mock("next/cache", () => ({ cacheLife: () => undefined }));

const read = (query: string) =>
  readScenarioQuery(`https://a.example/api/v1/what-if/ranks.csv?${query}`);
const fieldsOf = async (query: string) => {
  const outcome = await read(query);
  return outcome.ok || outcome.problem.kind !== "invalid" ? null : outcome.problem.fields;
};

describe("the query of a scenario's file", () => {
  test("names the day, the changes in their order, and whose challengers", async () => {
    const outcome = await read("asOf=2005-10-31&changes=against:vmware/kept:p/merge:a:b&bom=0");
    expect(outcome).toEqual({
      ok: true,
      value: {
        asOf: "2005-10-31",
        mark: false,
        choice: {
          changes: [
            { kind: "kept", promise: "p" },
            { kind: "merge", vendor: "a", into: "b" },
          ],
          against: "vmware",
          problems: [],
        },
      },
    });
  });

  test("without changes supposes nothing, and its file begins with the mark", async () => {
    expect(await read("asOf=2005-10-31")).toMatchObject({
      ok: true,
      value: { mark: true, choice: { changes: [], against: null } },
    });
  });

  test.each([
    { query: "asOf=2005-10-31&changes=kept", field: "changes", says: /says no change/ },
    {
      query: "asOf=2005-10-31&changes=kept:p/late:p:2007-01-01",
      field: "changes",
      says: /same thing/,
    },
    { query: "asOf=yesterday", field: "asOf", says: /./ },
    { query: "asOf=2005-10-31&bom=perhaps", field: "bom", says: /./ },
    { query: "asOf=2005-10-31&change=kept:p", field: "change", says: /./ },
  ])("refuses $query at $field", async ({ query, field, says }) => {
    const fields = await fieldsOf(query);
    expect(Object.keys(fields ?? {})).toEqual([field]);
    expect(fields?.[field]?.join(" ")).toMatch(says);
  });

  test("of a thousand words tells six, and how many more", async () => {
    const changes = Array.from({ length: 1000 }, (_, at) => `no-${at}`).join("/");
    const told = (await fieldsOf(`asOf=2005-10-31&changes=${changes}`))?.["changes"];
    expect(told).toHaveLength(7);
    expect(told?.[6]).toBe("994 more words of the address were left out likewise.");
  });
});
