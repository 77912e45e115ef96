import { describe, expect, test } from "vitest";
import { guessedMapping, mappingFault } from "@/lib/edits/import/mapping";
import { errorFile } from "@/lib/edits/import/error-file";

describe("the fields that columns fill", () => {
  test("are guessed by name, whatever the capitals, spaces and strokes", () => {
    const names = ["Slug", "PUBLIC ON", "public-on-reason", "Evidence 1 Source", "evidence.2.readOn"]; // prettier-ignore
    expect(guessedMapping("price", names)).toEqual([
      ...["slug", "publicOn", "publicOnReason", "evidence.1.source", "evidence.2.readOn"],
    ]);
  });

  test("are none for a name that means nothing, or that an earlier column has", () => {
    const names = ["slug", "SLUG", "colour", "evidence.1.colour", "evidence.0.source", ""];
    expect(guessedMapping("price", names)).toEqual(["slug", null, null, null, null, null]);
  });

  test.each([
    { mapping: ["slug", "amount"], fault: null },
    { mapping: ["amount"], fault: /No column fills "slug"/ },
    { mapping: ["slug", "amount", "amount"], fault: /Two columns fill "amount"/ },
    { mapping: ["slug", "colour"], fault: /A price has no field "colour"/ },
    { mapping: ["slug", "__proto__"], fault: /no field/ },
    { mapping: ["slug", "evidence", "evidence.1.source"], fault: /as a whole and in parts/ },
  ])("$mapping: $fault", ({ mapping, fault }) => {
    const found = mappingFault("price", mapping);
    if (fault === null) expect(found).toBeNull();
    else expect(found).toMatch(fault);
  });
});

test("the error file holds the rows as given, but none that a spreadsheet would run", () => {
  const faults = [
    { field: "amount", message: "Enter a number." },
    { field: "", message: "Too many cells." },
  ];
  const cells = ["=HYPERLINK(1)", "-5", "a, b"];
  const text = [...errorFile(["slug", "amount", "note"], [{ row: 7, cells, faults }])].join("");
  expect(text).toBe(
    "slug,amount,note,row,field,message\r\n" +
      `'=HYPERLINK(1),-5,"a, b",7,amount; the row,amount: Enter a number. Too many cells.\r\n`,
  );
});
