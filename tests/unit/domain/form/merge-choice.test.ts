import { expect, test } from "vitest";
import { withValueAt } from "@/lib/domain/form/merge-choice";

const record = {
  level: "partial",
  names: [
    { name: "A", until: null },
    { name: "B", until: "2005" },
  ],
  evidence: [
    { id: "e1", quote: "one" },
    { id: "e2", quote: "two" },
  ],
};

test.each([
  { path: "level", value: "supported", left: { level: "supported" } },
  {
    path: "evidence.e2.quote",
    value: "changed",
    left: { evidence: [record.evidence[0], { id: "e2", quote: "changed" }] },
  },
  {
    path: "names.1.until",
    value: "2006",
    left: { names: [record.names[0], { name: "B", until: "2006" }] },
  },
])("$path is put in its place and nowhere else", ({ path, value, left }) => {
  const before = structuredClone(record);
  expect(withValueAt(record, path, value)).toEqual({ ...before, ...left });
  expect(record).toEqual(before);
});

test("a value that is not there leaves the field, or the entry, out", () => {
  expect(withValueAt(record, "level", undefined)).not.toHaveProperty("level");
  expect(withValueAt(record, "evidence.e1", undefined)).toMatchObject({ evidence: [{ id: "e2" }] });
});

test("a whole record gives way to another", () => {
  expect(withValueAt(record, "", { level: "none" })).toEqual({ level: "none" });
});
