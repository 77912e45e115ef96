import { expect, test } from "vitest";
import { revisionRef } from "@/lib/domain/revision-ref";

test("an address of a revision names a record and a version, anything else nothing", () => {
  expect(revisionRef("price/vsphere-8.0-2022@12")).toEqual({
    ...{ kind: "price", slug: "vsphere-8.0-2022", version: 12 },
  });
  for (const id of ["", "price/a", "nothing/a@1", "price/a@x", "price/a@1 ", "price/../a@1"]) {
    expect(revisionRef(id)).toBeNull();
  }
});
