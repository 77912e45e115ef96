#!/usr/bin/env node
// Compiles the fast path of the rank counts from its source into the file the product reads.
import { writeFile } from "node:fs/promises";
import { at } from "./house.mjs";
import { doorbell, Stop } from "./say.mjs";

export const KERNEL_SOURCE = "lib/scoring/robustness/kernel/assembly/index.ts";
export const KERNEL_MODULE = "lib/scoring/robustness/kernel/module.ts";

const OPTIONS = ["-O3", "--noAssert", "--runtime", "stub", "--enable", "simd"];

/** The text of the module's file, made from the source anew. */
export async function compileKernel() {
  const { default: asc } = await import("assemblyscript/asc");
  let bytes = null;
  const { error, stderr } = await asc.main(
    [KERNEL_SOURCE, ...OPTIONS, "--outFile", "kernel.wasm"],
    {
      baseDir: at("."),
      writeFile: (name, content) => {
        if (name.endsWith(".wasm")) bytes = content;
      },
    },
  );
  if (error !== null || bytes === null) throw new Stop(`${stderr}`);
  return `// Written by \`npm run kernel\` from ./assembly; a test compiles it anew and compares.
export const KERNEL =
  "${Buffer.from(bytes).toString("base64")}";
`;
}

if (process.argv[1] === import.meta.filename) {
  await doorbell(async () => {
    await writeFile(at(KERNEL_MODULE), await compileKernel());
  });
}
