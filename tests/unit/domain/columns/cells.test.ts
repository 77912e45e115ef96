import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { recordKinds, type RecordKind } from "@/lib/domain/archive";
import { recordFrom } from "@/lib/domain/checks/record-from";
import { cellsOf, guarded, readCell, unguarded } from "@/lib/domain/columns/cells";
import { columnsOf, type Column } from "@/lib/domain/columns/columns";
import { saidFields } from "@/lib/domain/columns/said-fields";
import { inventedLines } from "@/tests/support/invented-archive";

describe("a text that a spreadsheet would run", () => {
  test.each([
    { text: "=SUM(A1)", cell: "'=SUM(A1)" },
    { text: "+1 more", cell: "'+1 more" },
    { text: "-5 degrees", cell: "'-5 degrees" },
    { text: "@name", cell: "'@name" },
    { text: "\tindented", cell: "'\tindented" },
    { text: "'=kept", cell: "''=kept" },
    { text: "'tis plain", cell: "'tis plain" },
    { text: "a=b", cell: "a=b" },
  ])("$text is written $cell and read as it was", ({ text, cell }) => {
    expect(guarded(text)).toBe(cell);
    expect(unguarded(cell)).toBe(text);
  });

  test("any text comes back as it was, and what was never guarded stays", () => {
    const texts = fc.string({ unit: fc.constantFrom("'", "=", "-", "@", "\t", "a", " ") });
    fc.assert(
      fc.property(texts, (text) => unguarded(guarded(text)) === text),
      { seed: 20051031 },
    );
    expect(unguarded("=typed by hand")).toBe("=typed by hand");
  });
});

const column = (kind: RecordKind, name: string): Column =>
  columnsOf(kind).find(({ field }) => field === name)!;

describe("a cell", () => {
  test.each([
    { cell: "-3750.5", value: -3750.5 },
    { cell: "1e3", value: 1000 },
    { cell: " 12 ", value: 12 },
  ])("$cell is the number $value", ({ cell, value }) => {
    expect(readCell(column("price", "amount"), cell)).toEqual({ value });
  });

  test.each(["3,5", "'-3", "ten", "0x10", "--1", "Infinity"])("%s is no number", (cell) => {
    expect(readCell(column("price", "amount"), cell)).toHaveProperty("wrong");
  });

  test.each([
    { cell: "TRUE", value: true },
    { cell: "yes", value: true },
    { cell: "no", value: false },
  ])("$cell is $value", ({ cell, value }) => {
    expect(readCell(column("price", "addOn"), cell)).toEqual({ value });
  });

  test("holds several words with semicolons, and a list as JSON", () => {
    const words = readCell(column("event", "vendors"), "emc; vmware ;");
    expect(words).toEqual({ value: ["emc", "vmware"] });
    expect(readCell(column("vendor", "names"), '[{"name":"A"}]')).toEqual({
      value: [{ name: "A" }],
    });
    for (const wrong of ["[1]", "{}", "A; B"]) {
      expect(readCell(column("vendor", "names"), wrong)).toHaveProperty("wrong");
    }
  });
});

describe.for(recordKinds)("a %s", (kind) => {
  const records = inventedLines()[kind].map((line) => recordFrom(kind, line).record!);

  test("has a column for every field and says no more than needs saying", () => {
    for (const record of records) {
      expect(columnsOf(kind).map(({ field }) => field)).toEqual(Object.keys(record));
      const said = saidFields(kind, record);
      expect(recordFrom(kind, said).record).toEqual(record);
      for (const name of Object.keys(said)) {
        const { [name]: _, ...less } = said;
        expect(recordFrom(kind, less).record).not.toEqual(record);
      }
    }
  });

  test("is the same again from its cells", () => {
    for (const record of records) {
      const cells = cellsOf(kind, record);
      const fields = columnsOf(kind).flatMap((one, at) => {
        const read = cells[at] === "" ? null : readCell(one, cells[at]!);
        return read !== null && "value" in read ? [[one.field, read.value] as const] : [];
      });
      expect(recordFrom(kind, Object.fromEntries(fields)).record).toEqual(record);
    }
  });
});
