import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { now, today } from "@/lib/request/clock";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("today is the day in Greenwich, to the last second of it", () => {
  vi.setSystemTime("2005-10-31T23:59:59Z");
  expect(today()).toBe("2005-10-31");
  vi.setSystemTime("2005-11-01T00:00:00Z");
  expect(today()).toBe("2005-11-01");
});

test("now is the instant of the machine", () => {
  vi.setSystemTime("2005-10-31T12:00:00Z");
  expect(now().toISOString()).toBe("2005-10-31T12:00:00.000Z");
});
