import { describe, expect, test } from "vitest";
import { placeAmong, stepQuarters } from "@/lib/domain/quarter-stop";

const ENDS = ["2005-03-31", "2005-06-30", "2005-09-30", "2005-12-31"];

describe("the place of a day among quarters", () => {
  test.each([
    { day: "2005-01-01", at: 0, ends: false },
    { day: "2005-03-31", at: 0, ends: true },
    { day: "2005-04-01", at: 1, ends: false },
    { day: "2005-10-31", at: 3, ends: false },
    { day: "2005-12-31", at: 3, ends: true },
    { day: "2006-02-01", at: 3, ends: false },
  ])("$day", ({ day, at, ends }) => {
    expect(placeAmong(ENDS, day)).toEqual({ at, ends });
  });
});

describe("a step by quarters", () => {
  const step = (at: number, ends: boolean, by: number) => stepQuarters({ at, ends }, by, 4);

  test("from the end of a quarter leads to the end of the next or the one before", () => {
    expect(step(1, true, 1)).toEqual({ at: 2, ends: true });
    expect(step(1, true, -1)).toEqual({ at: 0, ends: true });
  });

  test("on from within a quarter ends that quarter; back leads to the end of the one before", () => {
    expect(step(2, false, 1)).toEqual({ at: 2, ends: true });
    expect(step(2, false, -1)).toEqual({ at: 1, ends: true });
  });

  test("of a year is four of a quarter", () => {
    expect(stepQuarters({ at: 10, ends: false }, 4, 96)).toEqual({ at: 13, ends: true });
    expect(stepQuarters({ at: 10, ends: true }, -4, 96)).toEqual({ at: 6, ends: true });
  });

  test("does not pass the ends of the list", () => {
    expect(step(2, true, 4)).toEqual({ at: 3, ends: true });
    expect(step(2, true, -4)).toEqual({ at: 0, ends: true });
  });

  test("back from within the first quarter leads nowhere, and never forward", () => {
    expect(step(0, false, -1)).toEqual({ at: 0, ends: false });
  });
});
