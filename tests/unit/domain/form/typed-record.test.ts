import { describe, expect, test } from "vitest";
import { recordKinds, type RecordKind } from "@/lib/domain/archive";
import { recordFrom } from "@/lib/domain/checks/record-from";
import { blankFields, blankRow, inputOf, typedOf } from "@/lib/domain/form/typed-record";
import { foundingArchive } from "@/tests/support/founding-archive";
import { inventedLines } from "@/tests/support/invented-archive";

/** What the form of a record would send, read as the record it came from. */
function throughTheForm(kind: RecordKind, record: object) {
  const { record: sound } = recordFrom(kind, record);
  return recordFrom(kind, inputOf(kind, typedOf(kind, sound!)));
}

test.each(recordKinds)("every %s on record comes out of its form as it went in", (kind) => {
  const changed = foundingArchive[kind].filter((record) => {
    const { record: after, objections } = throughTheForm(kind, record);
    return objections.length > 0 || JSON.stringify(after) !== JSON.stringify(record);
  });

  expect(changed.map(({ slug }) => slug)).toEqual([]);
  expect(foundingArchive[kind].length).toBeGreaterThan(0);
});

test.each(recordKinds)("an invented %s with every list in use does too", (kind) => {
  for (const line of inventedLines()[kind]) {
    const { record } = recordFrom(kind, line);
    expect(throughTheForm(kind, line)).toEqual({ record, objections: [] });
  }
});

test.each(recordKinds)(
  "a blank form of a %s is refused in words, and names no stray field",
  (kind) => {
    const { record, objections } = recordFrom(kind, inputOf(kind, blankFields(kind)));

    expect(record).toBeNull();
    expect(objections.map(({ message }) => message)).not.toContain(
      "No such field. Remove it or mend its name.",
    );
    for (const { message } of objections) expect(message).toMatch(/^[A-Z].*\.$/);
  },
);

describe("inputOf", () => {
  const typed = (more: Record<string, string>) => ({ ...blankFields("price"), ...more });
  const read = (more: Record<string, string>) => inputOf("price", typed(more));

  test.each([
    { typed: "12.5", amount: 12.5 },
    { typed: " 4000 ", amount: 4000 },
    { typed: "0", amount: 0 },
    { typed: "", amount: null },
    { typed: "12,5", amount: "12,5" },
    { typed: "1e3", amount: "1e3" },
    { typed: "0x10", amount: "0x10" },
  ])('reads an amount typed as "$typed" as $amount', ({ typed: amount, amount: value }) => {
    expect(read({ amount })["amount"]).toBe(value);
  });

  test("a blank is not known, or what goes without saying, or refused", () => {
    const { currency, basis, product } = read({ basis: "" });
    expect({ currency, basis, product }).toEqual({
      currency: null,
      basis: undefined,
      product: "",
    });
  });

  test("evidence in which nothing was typed is left away, and the schema asks for some", () => {
    const { objections } = recordFrom("price", read({}));
    expect(objections).toContainEqual({
      field: "evidence",
      message: "Add at least one piece of evidence.",
    });
  });

  test("a blank entry between two others keeps its place, so that errors stand where it is", () => {
    const three = [0, 1, 2].flatMap((at) => Object.entries(blankRow("vendor", "names", at)));
    const names = { ...Object.fromEntries(three), "names.0.name": "A", "names.2.name": "C" };
    expect(inputOf("vendor", { ...blankFields("vendor"), ...names })["names"]).toEqual([
      { name: "A", from: null, until: null },
      { name: "", from: null, until: null },
      { name: "C", from: null, until: null },
    ]);
  });

  test("evidence without a name gets the first free one", () => {
    const rows = [0, 1, 2].flatMap((at) => [
      ...Object.entries(blankRow("price", "evidence", at)),
      [`evidence.${at}.shows`, "It does."] as const,
      [`evidence.${at}.id`, at === 1 ? "e1" : ""] as const,
    ]);
    expect(inputOf("price", Object.fromEntries(rows))["evidence"]).toMatchObject([
      { id: "e2" },
      { id: "e1" },
      { id: "e3" },
    ]);
  });

  test("a record without a name is named for what it says", () => {
    const said = { product: "northwind-hv", edition: "Größe 2.0", kind: "list", from: "2006-07" };
    expect(read({ ...said, slug: "" })["slug"]).toBe("northwind-hv-grosse-2.0-list-2006-07");
    expect(read({ ...said, slug: "my-name" })["slug"]).toBe("my-name");
  });
});
