import { expect, test } from "vitest";
import { nextAddress } from "@/lib/request/next-address";

test.each([
  "/admin",
  "/admin/records/price?known=2026-11-24",
  "/account",
  "/report/price/some.slug",
])("%s is where it leads", (word) => {
  expect(nextAddress(word)).toBe(word);
});

test.for([
  undefined,
  ["/admin", "/account"],
  "https://other.example/admin",
  "//other.example",
  "/\\other.example",
  "/admin//other.example",
  "/administer",
  "/admin/../..//other.example/%2e",
  "javascript:alert(1)",
  "/admin\n/x",
  `/admin/${"x".repeat(500)}`,
])("%j leads to the desk", (word) => {
  expect(nextAddress(word)).toBe("/admin");
});
