import { expect, test } from "vitest";
import { changesAround } from "@/lib/reports/change-days";
import { day, foundingArchive } from "@/tests/support/founding-archive";

const around = (text: string) => changesAround(foundingArchive, day(text));

test("steps lead to the nearest days on which something became public", () => {
  expect(around("2005-10-25")).toEqual({ before: "2005-10-20", after: "2005-10-31" });
});

test("the day asked about is not a step from itself", () => {
  expect(around("2005-10-31").before).toBe("2005-10-20");
  expect(around("2005-10-31").after).not.toBe("2005-10-31");
});

test("after the last record there is nowhere further to go", () => {
  expect(around("2999-01-01").after).toBeNull();
});
