import { expect, test, vi } from "vitest";
import { readCompareChoice } from "@/lib/request/compare-choice";

vi.mock("next/cache", () => ({ cacheLife: () => undefined }));

test("slugs stand in the order of the address, and a day at the end is a second one", async () => {
  expect(await readCompareChoice(["b", "a", "2012-06-30"])).toEqual({
    ...{ of: "vendors", slugs: ["b", "a"], second: "2012-06-30", problems: [] },
  });
  expect(await readCompareChoice(["products", "esxi", "hyper-v"])).toMatchObject({
    ...{ of: "products", slugs: ["esxi", "hyper-v"], second: null },
  });
});

test("the same twice stands once, and is named", async () => {
  const { slugs, problems } = await readCompareChoice(["a", "b", "a"]);
  expect(slugs).toEqual(["a", "b"]);
  expect(problems).toEqual(["a was named twice and stands here once."]);
});

test("the seventh is left out, and is named with what to do", async () => {
  const { slugs, problems } = await readCompareChoice([..."abcdefg"]);
  expect(slugs).toHaveLength(6);
  expect(problems).toEqual(["At most 6 stand side by side: g is left out. Remove another first."]);
});

test.each(["1999-01-01", "2999-01-01"])("a second day of %s cannot be asked about", async (day) => {
  const { second, problems } = await readCompareChoice(["a", "b", day]);
  expect(second).toBeNull();
  expect(problems[0]).toContain(`${day} cannot be asked about: use a day from 2003-01-01`);
});

test.each(["<script>", "😀", "A B", "../x", "x".repeat(500)])("%s names nobody", async (word) => {
  const { slugs, problems } = await readCompareChoice(["a", word]);
  expect(slugs).toEqual(["a"]);
  expect(problems).toEqual(["A word of the address names no vendor."]);
});
