import { expect, test } from "vitest";
import { formatSeconds, formatSize } from "@/lib/format/sizes";

test.each([
  { bytes: 10_633_216, shown: "10.6 MB" },
  { bytes: 49_999, shown: "0.0 MB" },
  { bytes: 50_000, shown: "0.1 MB" },
])("$bytes bytes are $shown", ({ bytes, shown }) => {
  expect(formatSize(bytes)).toBe(shown);
});

test("1,440 milliseconds are 1.4 s", () => {
  expect(formatSeconds(1_440)).toBe("1.4 s");
});
