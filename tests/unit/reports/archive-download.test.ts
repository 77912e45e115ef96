import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { zipFile } from "@/app/api/zip-file";
import { closedArchive } from "@/lib/domain/checks/closed-archive";
import { isoDate } from "@/lib/domain/iso-date";
import { quarterEnds } from "@/lib/domain/quarter";
import { dayArchive } from "@/lib/reports/day-archive";
import { filesOf } from "@/lib/reports/export/archive-download";
import { readArchive } from "@/lib/store/archive-file/read-archive";
import { archiveAsOf } from "@/lib/domain/public-on";
import { randomSource } from "@/lib/scoring/robustness/random-source";
import { foundingArchive } from "@/tests/support/founding-archive";
import { inventedRecords } from "@/tests/support/invented-day";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "hyperscope-download-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function downloaded(asOf: string): Promise<Uint8Array> {
  const day = dayArchive(foundingArchive, isoDate.parse(asOf));
  return new Uint8Array(await zipFile(filesOf(day), "a.zip").arrayBuffer());
}

async function checked(bytes: Uint8Array) {
  const file = path.join(folder, "archive.zip");
  await writeFile(file, bytes);
  return readArchive(file);
}

describe("the archive as of a day as one file", () => {
  test("is taken back without a fault, on any day", async () => {
    const random = randomSource(7);
    const ends = quarterEnds(isoDate.parse("2003-01-01"), isoDate.parse("2026-11-24"));
    const some = Array.from({ length: 3 }, () => ends[Math.floor(random() * ends.length)]!);
    // On these days records name what was not public yet, or readings are not settled.
    for (const day of ["2009-09-30", "2015-09-30", "2022-09-30", "2026-09-30", ...some]) {
      const { faults, records } = await checked(await downloaded(day));
      expect(faults, day).toEqual([]);
      expect(records, day).toBeGreaterThan(100);
    }
  }, 60_000);

  test("is the same file each time it is asked for, and holds nothing of later", async () => {
    const bytes = await downloaded("2005-10-31");
    expect(Buffer.from(bytes).equals(Buffer.from(await downloaded("2005-10-31")))).toBe(true);
    const { archive } = await checked(bytes);
    const { archive: expected } = closedArchive(
      archiveAsOf(foundingArchive, isoDate.parse("2005-10-31")),
    );
    expect(archive).toEqual(expected);
  });

  test.each([
    [
      "a changed line",
      "The file is not the one the manifest sums up.",
      (text: string) => text.replace("VMware", "VMvare"),
    ],
    ["a line more", /counts \d+ records, the file has/, (text: string) => `${text}{}\n`],
  ])("%s is noticed", async (_, message, change) => {
    const files = unzipSync(await downloaded("2005-10-31"));
    files["vendor.jsonl"] = strToU8(change(Buffer.from(files["vendor.jsonl"]!).toString()));
    const { faults } = await checked(zipSync(files));
    expect(faults.find(({ file, line }) => file === "vendor.jsonl" && line === 0)?.message).toMatch(
      message,
    );
  });

  test("a file too few and a file too many are noticed", async () => {
    const files = unzipSync(await downloaded("2005-10-31"));
    delete files["price.jsonl"];
    files["rumour.jsonl"] = strToU8("");
    const { faults } = await checked(zipSync(files));
    expect(faults.map(({ file }) => file)).toEqual(
      expect.arrayContaining(["price.jsonl", "rumour.jsonl"]),
    );
  });

  test("a zip without its manifest says so", async () => {
    const { faults } = await checked(zipSync({ "vendor.jsonl": strToU8("") }));
    expect(faults[0]?.message).toContain("manifest");
  });
});

describe("an archive that names nothing outside itself", () => {
  test("a product loses a successor it has not got yet; a release goes with its product", () => {
    const whole = inventedRecords({
      vendor: [{ slug: "northwind" }],
      product: [{ slug: "hv" }],
      release: [{ slug: "hv-1", product: "hv" }],
    });
    const successor = {
      ...whole,
      product: whole.product.map((product) => ({ ...product, successor: "later" })),
    };
    const kept = closedArchive(successor);
    expect(kept.archive.product[0]?.successor).toBeNull();
    expect(kept.cuts).toEqual([
      { kind: "product", slug: "hv", field: "successor", names: "product/later", whole: false },
    ]);
    const gone = closedArchive({ ...whole, product: [] });
    expect(gone.archive.release).toEqual([]);
    expect(gone.cuts.map(({ slug, whole: all }) => [slug, all])).toEqual([["hv-1", true]]);
  });

  test("a source that no record cites is left out", () => {
    const whole = inventedRecords({ product: [{ slug: "hv" }] });
    const cited = closedArchive(whole).archive.source.length;
    expect(cited).toBeGreaterThan(0);
    const more = { ...whole, source: [...whole.source, { ...whole.source[0]!, slug: "zz-later" }] };
    expect(closedArchive(more).archive.source).toHaveLength(cited);
  });
});
