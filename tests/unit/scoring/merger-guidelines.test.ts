import { expect, test } from "vitest";
import { scrutiny2010 } from "@/lib/scoring/merger-guidelines";

test.each([
  [1_499, 400, "none"], // below 1,500: unconcentrated, whatever the rise
  [1_500, 100, "none"], // a rise of 100 is not above 100
  [1_500, 101, "scrutiny"],
  [2_500, 900, "scrutiny"], // on the limit is not above it
  [2_501, 200, "scrutiny"], // 100 to 200
  [2_501, 201, "presumed"],
  [9_000, 50, "none"],
] as const)("HHI %s after a rise of %s: %s", (hhiAfter, rise, verdict) => {
  expect(scrutiny2010({ hhiAfter, rise })).toBe(verdict);
});
