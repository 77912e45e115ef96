import { expect, test } from "vitest";
import { publicFrom } from "@/lib/domain/public-on";
import { FOUNDING_DAY } from "@/lib/request/as-of";
import { TURNING_POINTS } from "@/lib/request/turning-points";
import { foundingArchive } from "@/tests/support/founding-archive";

test.each(TURNING_POINTS)("$label is on record for $day", ({ day, event }) => {
  const record = foundingArchive.event.find(({ slug }) => slug === event);
  expect(record && publicFrom("event", record)).toBe(day);
});

test("turning points stand in order of time, October 2005 among them", () => {
  const days = TURNING_POINTS.map(({ day }) => day);
  expect(days.toSorted()).toEqual(days);
  expect(days).toContain(FOUNDING_DAY);
});
