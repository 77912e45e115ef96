import { describe, expect, test } from "vitest";
import { readLogQuery } from "@/lib/request/edit-log-query";
import { readReviewQuery, reviewAddress } from "@/lib/request/review-query";

describe("what is asked of the log", () => {
  test.each([
    [{}, {}],
    [
      { editor: "u1", action: "checked" },
      { editorId: "u1", action: "checked" },
    ],
    [{ record: "price/a-1" }, { recordKind: "price", recordSlug: "a-1" }],
    [
      { record: " a-1 ", kind: "price" },
      { recordKind: "price", recordSlug: "a-1" },
    ],
    [
      { from: "2026-11-01", until: "2026-11-02" },
      { from: "2026-11-01T00:00:00.000Z", until: "2026-11-02T23:59:59.999Z" },
    ],
    [{ kind: "nonsense", action: "nonsense", editor: ["a", "b"] }, {}],
    [{ after: "price/a-1@2" }, { after: "price/a-1@2" }],
  ])("%j is %j", (given, filter) => {
    expect(readLogQuery(given)).toMatchObject({ filter, errors: [] });
    expect(Object.keys(readLogQuery(given).filter)).toHaveLength(Object.keys(filter).length);
  });

  test.each([
    [{ from: "yesterday" }, ["“From” is no day: enter it as 2026-11-24."]],
    [{ until: "2026-02-30" }, ["“To” is no day: enter it as 2026-11-24."]],
    [{ from: "2026-11-02", until: "2026-11-01" }, ["“From” is later than “To”: no day lies between them."]], // prettier-ignore
  ])("%j is answered in words, and what was typed stays", (given, errors) => {
    const query = readLogQuery(given);
    expect(query.errors).toEqual(errors);
    expect(query.asked).toMatchObject(given);
  });
});

describe("which part of the review list is asked for", () => {
  test.each([
    [{}, "/admin/review?"],
    [{ queue: "cited", kind: "price", page: "3" }, "/admin/review?queue=cited&kind=price&page=3"],
    [{ queue: "nonsense", kind: "x", page: "-1" }, "/admin/review?"],
    [{ page: "0" }, "/admin/review?"],
  ])("%j is %s", (given, address) => {
    expect(reviewAddress(readReviewQuery(given))).toBe(address);
  });
});
