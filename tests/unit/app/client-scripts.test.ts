import { readdirSync, readFileSync } from "node:fs";
import { build, type Metafile } from "esbuild";
import { describe, expect, test } from "vitest";

// The schema library weighs 22 kB compressed, more than the frame of a page and its table together.

/** Forms of the editors' desk are drawn from the schemas: they need the library. */
const DRAWN_FROM_SCHEMAS = /^components\/forms\/record\//;

const clientFiles = ["app", "components"]
  .flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: "utf8" }).map((file) => `${room}/${file}`),
  )
  .filter((file) => /\.tsx?$/.test(file))
  .filter((file) => /^["']use client["']/.test(readFileSync(file, "utf8")))
  .filter((file) => !DRAWN_FROM_SCHEMAS.test(file));

describe("what a screen's scripts carry", () => {
  test("none brings the schema library", async () => {
    const { metafile } = await build({
      ...{ entryPoints: clientFiles, outdir: "unwritten", write: false, metafile: true },
      ...{ bundle: true, splitting: true, format: "esm", jsx: "automatic", packages: "external" },
    });
    expect(clientFiles.length).toBeGreaterThan(40);
    expect(clientFiles.flatMap((file) => pathsTo("zod", file, metafile))).toEqual([]);
  });
});

/** How a file comes to a package by imports that load with it: "a.tsx > b.ts > zod". */
function pathsTo(name: string, file: string, { inputs }: Metafile): string[] {
  const ways = new Map([[file, file]]);
  const found: string[] = [];
  for (const [at, way] of ways) {
    for (const { path, kind, external } of inputs[at]?.imports ?? []) {
      if (kind === "dynamic-import" || ways.has(path)) continue;
      if (external !== true) ways.set(path, `${way} > ${path}`);
      else if (path === name || path.startsWith(`${name}/`)) found.push(`${way} > ${path}`);
    }
  }
  return found;
}
