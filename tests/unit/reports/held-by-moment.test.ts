import { expect, test, vi } from "vitest";
import type { Archive } from "@/lib/domain/archive";
import { isoDate } from "@/lib/domain/iso-date";
import { heldByMoment } from "@/lib/reports/held-by-moment";
import { noLines, recordsOf } from "@/lib/store/archive-file/lines";

const day = (number: number) => isoDate.parse(`2026-01-0${number}`);
const archive = (): Archive => recordsOf(noLines());

test("a day is worked out once and shared; another archive has days of its own", () => {
  const work = vi.fn(() => ({}));
  const held = heldByMoment(work);
  const [one, other] = [archive(), archive()];
  expect(held(one, day(1))).toBe(held(one, day(1)));
  expect(held(other, day(1))).not.toBe(held(one, day(1)));
  expect(work).toHaveBeenCalledTimes(2);
});

test("of five days the one longest not asked about gives way", () => {
  const held = heldByMoment(() => ({}));
  const whole = archive();
  const [first, second] = [held(whole, day(1)), held(whole, day(2))];
  for (const number of [3, 4]) held(whole, day(number));
  expect(held(whole, day(1))).toBe(first);
  held(whole, day(5));
  expect(held(whole, day(1))).toBe(first);
  expect(held(whole, day(2))).not.toBe(second);
});
