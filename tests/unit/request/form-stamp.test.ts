import { afterAll, expect, test, vi } from "vitest";
import { formStamp, stampAge } from "@/lib/request/form-stamp";

vi.stubEnv("AUTH_SECRET", "a secret of at least thirty-two letters");
afterAll(() => void vi.unstubAllEnvs());

const shown = new Date("2026-11-24T10:00:00.000Z");
const later = (ms: number) => new Date(shown.getTime() + ms);

test.each([
  [0, "hasty"],
  [2_999, "hasty"],
  [3_000, "fine"],
  [86_400_000, "fine"],
  [86_400_001, "stale"],
])("a form sent %i ms after it was shown is %s", (ms, age) => {
  expect(stampAge("price/a", formStamp("price/a", shown), later(ms))).toBe(age);
});

test("a stamp of another form, another time or nobody is forged", () => {
  const stamp = formStamp("price/a", shown);
  const [at, signed] = stamp.split(".");
  for (const other of ["", ".", "x", `${Number(at) - 9000}.${signed}`, `${at}.`]) {
    expect(stampAge("price/a", other, later(5000))).toBe("forged");
  }
  expect(stampAge("price/b", stamp, later(5000))).toBe("forged");
});
