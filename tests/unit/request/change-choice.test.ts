import { describe, expect, test, vi } from "vitest";
import { isoDate } from "@/lib/domain/iso-date";
import { momentOf } from "@/lib/domain/moment";
import { readChangeChoice, recentlyBefore } from "@/lib/request/change-choice";
import { readChangeQuery } from "@/lib/request/change-query";

vi.mock("next/cache", () => ({ cacheLife: () => undefined }));

const day = isoDate.parse("2012-06-30");
const knownAt = "2026-11-24T10:00:00.000Z";
const asked = (...words: string[]) => readChangeChoice(day, words);

describe("what moved since when", () => {
  test("without a day, the last 90; never before the archive begins", async () => {
    expect(await asked()).toEqual({ since: "2012-04-01", to: null, problems: [] });
    expect(recentlyBefore(isoDate.parse("2003-01-15"))).toBe("2003-01-01");
  });

  test("an earlier day asks the same archive, unless it names an instant of its own", async () => {
    const then = momentOf({ asOf: day, knownAt });
    expect((await readChangeChoice(then, ["2012-01-01"])).since).toBe("2012-01-01~2026-11-24T1000Z"); // prettier-ignore
    expect((await asked("2012-06-30~2026-11-24T1000Z", "vmware")).problems).toEqual([]);
  });

  test.each([
    ["2012-02-31", "Since: “2012-02-31” cannot be asked about. Use a day from 2003-01-01"],
    ["2012-07-01", "Since: Use a day, and an archive, no later than those on screen."],
    ["2012-01-01~soon", "Use a day and an instant that has passed"],
    ["<script>", "“<script>” cannot be asked about"],
  ])("%s is said and the last 90 days stand instead", async (word, says) => {
    const { since, problems } = await asked(word);
    expect(since).toBe("2012-04-01");
    expect(problems.join(" ")).toContain(says);
  });

  test("the API refuses what it cannot read, field by field", async () => {
    const read = (query: string) => readChangeQuery(`http://localhost/api/v1/changes?${query}`);
    expect(await read("asOf=2012-06-30&since=2012-01-01&to=vmware")).toEqual({
      ok: true,
      value: { asOf: "2012-06-30", since: "2012-01-01", to: "vmware" },
    });
    const refused = await read("asOf=2012-06-30&since=2013-01-01&to=%3F&sort=up");
    expect(refused).toMatchObject({ ok: false, problem: { kind: "invalid" } });
    const fields = refused.ok || refused.problem.kind !== "invalid" ? {} : refused.problem.fields;
    expect(Object.keys(fields).toSorted()).toEqual(["since", "sort", "to"]);
  });
});
