import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { at } from "../../../bin/house.mjs";
import { compileKernel, KERNEL_MODULE } from "../../../bin/kernel.mjs";

// The compiler takes five seconds to think, and more on a busy machine.
const PATIENCE = 120_000;

test(
  "the compiled rank counts that are kept are those of their source, byte for byte",
  async () => {
    expect(await compileKernel()).toBe(await readFile(at(KERNEL_MODULE), "utf8"));
  },
  PATIENCE,
);
