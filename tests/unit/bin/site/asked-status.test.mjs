import { expect, test } from "vitest";
import { askedStatus } from "../../../../bin/site/asked-status.mjs";

const page = (head, body = "") => `<html><head>${head}</head><body>${body}</body></html>`;
const mark = '<meta name="hyperscope-status" content="410"/>';

test("a page may ask for 410 in its head, and only there", () => {
  expect(askedStatus(page(mark), 200)).toBe(410);
  expect(askedStatus(page(""), 200)).toBe(200);
  expect(askedStatus(page("", mark), 200)).toBe(200);
  expect(askedStatus(page(mark), 404)).toBe(404);
});
