import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";

/** Fields that name a record, or a group that only records of one copy may share. */
const NAMING = new Set([
  ...["slug", "vendor", "partner", "product", "subject", "source", "of", "relationTo"],
  ...["predecessor", "successor", "succeededBy", "speakerVendor", "conflictGroup"],
  ...["name", "line", "derivesFrom", "osinfoId"],
]);
const NAMING_LISTS = new Set(["vendors", "products", "aliases"]);

const named = z.looseObject({ slug: z.string() });

/**
 * Writes the archive `times` over into a folder: as it is, and copies whose records all have new
 * names and refer to one another. Every copy enters the one market, so there are as many times
 * more vendors to rank.
 */
export async function writeCopies(from: string, into: string, times: number): Promise<void> {
  await mkdir(into, { recursive: true });
  for (const file of await readdir(from)) {
    const lines = (await readFile(path.join(from, file), "utf8")).split("\n").filter(Boolean);
    const records = Array.from({ length: times }, (_, copy) =>
      lines.map((line) => named.parse(JSON.parse(line, copy === 0 ? undefined : renaming(copy)))),
    ).flat();
    records.sort((a, b) => (a.slug < b.slug ? -1 : 1));
    await writeFile(
      path.join(into, file),
      records.map((record) => `${JSON.stringify(record)}\n`).join(""),
    );
  }
}

function renaming(copy: number) {
  const rename = (value: unknown) => (typeof value === "string" ? `${value}-copy${copy}` : value);
  return (key: string, value: unknown): unknown => {
    if (NAMING.has(key)) return rename(value);
    if (NAMING_LISTS.has(key) && Array.isArray(value)) return value.map(rename);
    // There are only so many colours, and each belongs to one vendor.
    return key === "colourSlot" ? null : value;
  };
}
