import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { digest } from "../../../bin/digest.mjs";
import { root } from "../../../bin/house.mjs";

let folder;
let place;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "digest-"));
  place = path.relative(root, folder);
  await mkdir(path.join(folder, "deep"));
  await writeFile(path.join(folder, "deep", "a.ts"), "one");
});
afterEach(() => rm(folder, { recursive: true }));

test("the same files give the same word", async () => {
  expect(await digest(place)).toBe(await digest(place));
});

test.each([
  { name: "a changed file", change: () => writeFile(path.join(folder, "deep", "a.ts"), "two") },
  { name: "a new file", change: () => writeFile(path.join(folder, "b.ts"), "") },
  { name: "a lost file", change: () => rm(path.join(folder, "deep", "a.ts")) },
  {
    name: "a renamed file",
    change: () => rename(path.join(folder, "deep", "a.ts"), path.join(folder, "deep", "b.ts")),
  },
])("$name gives another", async ({ change }) => {
  const before = await digest(place);
  await change();
  expect(await digest(place)).not.toBe(before);
});

test("a place that is not there is no accident", async () => {
  expect(await digest("no-such-place")).toMatch(/^[0-9a-f]{64}$/);
});
