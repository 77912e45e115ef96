import { describe, expect, test } from "vitest";
import { isoDate } from "@/lib/domain/iso-date";
import { dayArchive } from "@/lib/reports/day-archive";
import { productSheetOf } from "@/lib/reports/product/product-sheet";
import { recordSheetOf } from "@/lib/reports/record/record-sheet";
import { inventedRecords } from "@/tests/support/invented-day";

const worked = [
  { id: "e1", source: "almanac", shows: "It.", credibility: "3", reading: "cited", readOn: null },
];
const guest = { dimension: "guest-os", note: null };
const archive = inventedRecords({
  product: [
    { slug: "hv", name: "Northwind HV" },
    { slug: "desk", name: "Desk" },
  ],
  "guest-system": [
    { slug: "doors", name: "Doors", kind: "line", releasedOn: "1995", supportEndsOn: "2010", evidence: worked }, // prettier-ignore
    { slug: "doors-5", name: "Doors 5", line: "doors", derivesFrom: "doors-9" , supportEndsOn: "2009-07-14" }, // prettier-ignore
    { slug: "doors-9", name: "Doors 9", line: "doors", releasedOn: "2010" },
  ],
  support: [
    { slug: "a", ...guest, target: "doors-5", level: "experimental", observedOn: "2004" },
    { slug: "b", ...guest, target: "doors-5", level: "supported", observedOn: "2006" },
    { slug: "c", ...guest, product: "desk", target: "doors", level: "supported" },
    { slug: "d", ...guest, product: "desk", target: "windows-nt", level: "supported" },
    { slug: "e", ...guest, product: "desk", target: "doors-9", level: "planned" },
  ],
});
const on = (day: string) => dayArchive(archive, isoDate.parse(day));
const answersOn = (day: string, slug: string) =>
  recordSheetOf(on(day), "guest-system", slug)?.guestAnswers?.map(
    ({ product, level, line }) => [product.name, level, line] as const,
  );

describe("the sheet of a guest system", () => {
  test("has the newest answer of each product, for it or for its line", () => {
    expect(answersOn("2007-01-01", "doors-5")).toEqual([
      ["Desk", "supported", "Doors"],
      ["Northwind HV", "supported", null],
    ]);
  });

  test("knows no answer that came later", () => {
    expect(answersOn("2005-01-01", "doors-5")).toEqual([
      ["Northwind HV", "experimental", null], // Desk answered in March
    ]);
  });

  test("leads to what it derives from only once that is public", () => {
    const derives = (day: string) =>
      recordSheetOf(on(day), "guest-system", "doors-5")?.fields.find(
        ({ label }) => label === "Derives from",
      );
    expect(derives("2009-12-31")).toMatchObject({ value: "Doors 9", link: null });
    expect(derives("2010-12-31")).toMatchObject({
      ...{ value: "Doors 9", link: { path: "records/guest-system/doors-9" } },
    });
  });

  test("other records have no such list", () => {
    expect(recordSheetOf(on("2007-01-01"), "support", "b")?.guestAnswers).toBeNull();
  });
});

describe("an answer for a guest", () => {
  const target = (day: string, slug: string) =>
    recordSheetOf(on(day), "support", slug)
      ?.fields.filter(({ label }) => ["Target", "The guest"].includes(label))
      .map(({ value, link }) => [value, link?.path ?? null]);

  test("names it by the catalogue and leads to it; one that nobody lists keeps its word", () => {
    expect(recordSheetOf(on("2007-01-01"), "support", "b")?.record.title).toBe(
      "Northwind HV, Doors 5: supported",
    );
    expect(target("2007-01-01", "b")?.[0]).toEqual(["Doors 5", "records/guest-system/doors-5"]);
    expect(target("2007-01-01", "d")).toEqual([["Windows NT", null]]);
  });

  test.each([
    ["2009-07-14", "support by its maker ends 14 Jul 2009"],
    ["2009-07-15", "support by its maker ended 14 Jul 2009"],
  ])("says on %s: %s", (day, words) => {
    expect(target(day, "b")?.[1]).toEqual([words, null]);
  });

  test("calls an end worked out for a line that of its last release", () => {
    const [line] = productSheetOf(on("2011-01-01"), "desk")!.support;
    expect(line?.guest).toMatchObject({
      ...{ record: { title: "Doors" } },
      endInWords: "support of the last release on record ended 2010",
    });
  });
});
