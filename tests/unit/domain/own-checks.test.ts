import { expect, test } from "vitest";
import { ownChecks } from "@/lib/domain/checks/own-checks";
import { TAKEN_VENDOR_SLUGS } from "@/lib/domain/vendor";
import { inventedRecords } from "@/tests/support/invented-day";

test.each(TAKEN_VENDOR_SLUGS)("no vendor takes the address of a page: %s", (slug) => {
  const [vendor] = inventedRecords({ vendor: [{ slug }] }).vendor;
  expect(ownChecks("vendor", vendor!)).toEqual([
    { field: "slug", message: `"${slug}" is the address of a page. Add a word, for example ${slug}-software.` }, // prettier-ignore
  ]);
});

test("other kinds and other names may be called so", () => {
  const { vendor, product } = inventedRecords({
    vendor: [{ slug: "matrix-software" }],
    product: [{ slug: "matrix" }],
  });
  expect(ownChecks("vendor", vendor[0]!)).toEqual([]);
  expect(ownChecks("product", product[0]!)).toEqual([]);
});
