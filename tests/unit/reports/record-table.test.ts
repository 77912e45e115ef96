import { describe, expect, test } from "vitest";
import { recordKinds } from "@/lib/domain/archive";
import { isoDate } from "@/lib/domain/iso-date";
import { dayArchive } from "@/lib/reports/day-archive";
import { libraryOf } from "@/lib/reports/record/source-library";
import { recordKindListOf, recordTableOf } from "@/lib/reports/record/record-table";
import { productListOf } from "@/lib/reports/product/product-list";
import { RESERVED } from "@/lib/tables/table";
import { inventedRecords } from "@/tests/support/invented-day";

const by = (vendor: string) => [{ vendor }];
const day = dayArchive(
  inventedRecords({
    vendor: [{ slug: "northwind" }, { slug: "southwind", name: "Southwind" }],
    product: [
      { slug: "tool", name: "Tool", vendors: by("southwind"), category: "management" },
      { slug: "hv", technology: "hosted" },
      { slug: "later", name: "Later", firstReleasedOn: "2006" },
    ],
    release: [{ version: "9", releasedOn: "2003-01-01", supportEndsOn: "2005-01-01" }],
    support: [
      { slug: "now", observedOn: "2005-03", dimension: "guest-os", target: "doors" },
      { slug: "later-on", observedOn: "2006-03" },
    ],
  }),
  isoDate.parse("2005-10-31"),
);

describe("a list of a kind", () => {
  test("has what was public by the day, in words, and leads on", () => {
    const { columns, rows } = recordTableOf(day, "support");
    const at = (id: string) => columns.findIndex((column) => column.id === id);
    expect(rows.map(({ record }) => record.slug)).toEqual(["now"]);
    expect(rows[0]?.cells[at("product")]).toMatchObject({
      words: "Northwind HV",
      link: { to: "product", slug: "hv" },
      parts: [{ code: "hv" }],
    });
    expect(rows[0]?.cells[at("dimension")]?.words).toBe("Guest OS");
    expect(rows[0]?.cells[at("observedOn")]).toMatchObject({ value: "2005-03", words: "Mar 2005" });
  });

  test("says what it comes to, and how many there are of every other kind", () => {
    const list = recordKindListOf(day, "support");
    expect(list.finding).toBe("1 support record is on record by this day");
    expect(list.kinds.find(({ kind }) => kind === "product")?.count).toBe(2);
    expect(recordKindListOf(day, "alliance").finding).toBe("0 alliances are on record by this day");
  });

  test.each(recordKinds)("of %s has one cell a column, and no column the address keeps", (kind) => {
    const { columns, rows } = recordTableOf(day, kind);
    const ids = columns.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => RESERVED.some((word) => word === id))).toEqual([]);
    expect(rows.every(({ cells }) => cells.length === columns.length)).toBe(true);
  });
});

test("the library counts its sources and all records by kind", () => {
  const { start, kinds } = libraryOf(day);
  expect(start.first.rows.map(({ record }) => record.slug)).toEqual(["almanac"]);
  expect(kinds.find(({ kind }) => kind === "source")?.count).toBe(1);
});

test("the table of products is in the order of its report", () => {
  const { rows, table } = productListOf(day);
  expect(table.rows.map(({ record }) => record.slug)).toEqual(rows.map(({ slug }) => slug));
});
