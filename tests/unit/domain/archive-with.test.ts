import { expect, test } from "vitest";
import { archiveWith } from "@/lib/domain/archive";
import { inventedRecords } from "@/tests/support/invented-day";

const archive = inventedRecords({ vendor: [{ slug: "b" }, { slug: "d" }] });
const [b] = archive.vendor;

test.each([
  { slug: "a", names: ["a: New", "b: Northwind", "d: Northwind"] },
  { slug: "b", names: ["b: New", "d: Northwind"] },
  { slug: "c", names: ["b: Northwind", "c: New", "d: Northwind"] },
  { slug: "e", names: ["b: Northwind", "d: Northwind", "e: New"] },
])("the vendor $slug stands in its place, and nothing else moves", ({ slug, names }) => {
  const edited = archiveWith(archive, "vendor", { ...b!, slug, name: "New" });
  expect(edited.vendor.map((vendor) => `${vendor.slug}: ${vendor.name}`)).toEqual(names);
  expect({ ...edited, vendor: [] }).toEqual({ ...archive, vendor: [] });
  expect(archive.vendor.map(({ name }) => name)).toEqual(["Northwind", "Northwind"]);
});
