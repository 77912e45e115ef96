import { appendFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { readArchive } from "@/lib/store/archive-file/read-archive";
import { faultText } from "@/lib/store/archive-file/fault";
import { inventedLines, writeArchive, type InventedLines } from "@/tests/support/invented-archive";
import { tempVaults } from "@/tests/support/temp-vault";

const { folder } = tempVaults();
let serial = 0;

const write = (lines: InventedLines) =>
  writeArchive(path.join(folder, `archive-${++serial}`), lines);

async function faultsAfter(change: (lines: InventedLines) => void): Promise<string[]> {
  const lines = inventedLines();
  change(lines);
  return (await readArchive(write(lines))).faults.map(faultText);
}

const quoted = (words: number) => ({
  ...{ id: "e1", source: "almanac", shows: "Says so.", credibility: "2", reading: "cited" },
  quote: Array.from({ length: words }, () => "word").join(" "),
});

describe("readArchive", () => {
  test("reads a faultless archive, sorted by slug", async () => {
    const { archive, faults, files, records } = await readArchive(write(inventedLines()));
    expect(faults).toEqual([]);
    expect({ files, records }).toEqual({ files: 16, records: 22 });
    expect(archive.vendor.map(({ slug }) => slug)).toEqual(["northwind", "southwind"]);
  });

  test("its digest changes with any character", async () => {
    const at = write(inventedLines());
    const { digest } = await readArchive(at);
    expect((await readArchive(at)).digest).toBe(digest);
    appendFileSync(path.join(at, "price.jsonl"), "\n");
    expect((await readArchive(at)).digest).not.toBe(digest);
  });

  test.each<{ fault: RegExp; change: (lines: InventedLines) => void }>([
    {
      fault: /^vendor.jsonl:1 founded: No such field/,
      change: ({ vendor }) => (vendor[0]!["founded"] = 1998),
    },
    {
      fault: /^product.jsonl:1 vendors.0.since: No such field/,
      change: ({ product }) => (product[0]!["vendors"] = [{ vendor: "northwind", since: "1999" }]),
    },
    {
      fault: /^price.jsonl:1 from: This field is missing/,
      change: ({ price }) => delete price[0]!["from"],
    },
    {
      fault: /^event.jsonl:1 vendors.1: There is no vendor "nobody"/,
      change: ({ event }) => (event[0]!["vendors"] = ["northwind", "nobody"]),
    },
    {
      fault: /^statement.jsonl:1 became.0: There is no price "gone"/,
      change: ({ statement }) => (statement[0]!["became"] = [{ kind: "price", slug: "gone" }]),
    },
    {
      fault: /^price.jsonl:1 evidence.0.source: There is no source "rumour"/,
      change: ({ price }) => (price[0]!["evidence"] = [{ ...quoted(2), source: "rumour" }]),
    },
    {
      fault: /^price.jsonl:1 evidence.1.id: "e1" is used twice/,
      change: ({ price }) => (price[0]!["evidence"] = [quoted(15), quoted(15)]),
    },
    {
      fault: /^price.jsonl:1 evidence.0.quote: Quote at most 15 words/,
      change: ({ price }) => (price[0]!["evidence"] = [quoted(16)]),
    },
    {
      fault: /^vendor.jsonl:2 slug: "northwind" belongs before "southwind"/,
      change: ({ vendor }) => vendor.reverse(),
    },
    {
      fault: /^release.jsonl:2 slug: "northwind-hv-2.5" stands in the line before/,
      change: ({ release }) => release.push(release[0]!),
    },
    {
      fault: /^release.jsonl:1 releasedOn: 2004-10 lies before announcedOn \(2004-11\)/,
      change: ({ release }) => (release[0]!["releasedOn"] = "2004-10"),
    },
    {
      fault: /^promise.jsonl:1 dueUntil: 2005 lies before dueFrom/,
      change: ({ promise }) => (promise[0]!["dueUntil"] = "2005"),
    },
    {
      fault: /^outcome.jsonl:1 publishedOn: 2005-01 lies before settledOn \(2005-02\)/,
      change: ({ outcome }) =>
        Object.assign(outcome[0]!, {
          verdict: "dropped",
          settledOn: "2005-02",
          publishedOn: "2005-01",
          publicOn: null,
        }),
    },
    {
      fault: /^product.jsonl:2 vendors.1: Overlaps an earlier span/,
      change: ({ product }) =>
        (product[1]!["vendors"] = [
          { vendor: "southwind", until: "2004-01-09" },
          { vendor: "northwind", from: "2004-01-09" },
        ]),
    },
    {
      fault: /^assessment.jsonl:1 publicOnReason: Say why/,
      change: ({ assessment }) => (assessment[0]!["publicOnReason"] = null),
    },
    {
      fault: /^support.jsonl:2 preferred: Group "linux-on-northwind" has 2 preferred/,
      change: ({ support }) => (support[1]!["preferred"] = true),
    },
    {
      fault: /^support.jsonl:1 preferred: Group "linux-on-northwind" has 0 preferred/,
      change: ({ support }) => (support[0]!["preferred"] = false),
    },
    {
      fault: /^support.jsonl:2 observedOn: The same product, dimension, target/,
      change: ({ support }) =>
        support.forEach((line) => Object.assign(line, { conflictGroup: null, preferred: true })),
    },
    {
      fault: /^vendor.jsonl:2 colourSlot: Colour slot 1 belongs to another/,
      change: ({ vendor }) => (vendor[1]!["colourSlot"] = 1),
    },
    {
      fault: /^statement.jsonl:2 number: Statement 1 of almanac is on record already/,
      change: ({ statement }) => statement.push({ ...statement[0]!, slug: "almanac-2" }),
    },
  ])("says $fault", async ({ fault, change }) => {
    expect(await faultsAfter(change)).toEqual([expect.stringMatching(fault)]);
  });

  test("a span that ends in the month in which the next begins is no overlap", async () => {
    const vendors = [
      { vendor: "southwind", until: "2004-01" },
      { vendor: "northwind", from: "2004-01" },
    ];
    expect(await faultsAfter(({ product }) => (product[1]!["vendors"] = vendors))).toEqual([]);
  });

  test("one faulty line hides neither the others nor what they refer to", async () => {
    const at = write(inventedLines());
    const vendors = path.join(at, "vendor.jsonl");
    writeFileSync(vendors, '{"slug":"northwind"}\nnot json\n{"slug":"southwind"}\n');
    writeFileSync(path.join(at, "vendors.jsonl"), "");
    const { faults } = await readArchive(at);

    expect(new Set(faults.map(({ line }) => line))).toEqual(new Set([1, 2, 3]));
    expect(faults.filter(({ message }) => message.startsWith("There is no"))).toEqual([]);
    expect(faults.map(faultText)).toContainEqual(expect.stringMatching(/^vendors.jsonl:1 No kind/));
  });
});
