import { expect, test } from "vitest";
import { formObjections } from "@/lib/domain/form/form-objections";
import { SENT, sentEdit } from "@/lib/domain/form/sent-edit";
import { blankFields } from "@/lib/domain/form/typed-record";

const price = {
  ...blankFields("price"),
  ...{ slug: "northwind-hv-list", product: "northwind-hv", kind: "list", amount: "4000" },
  ...{ currency: "USD", from: "2006-07", "evidence.0.source": "price-list" },
  ...{ "evidence.0.shows": "It costs 4000.", "evidence.0.credibility": "2" },
  ...{ "evidence.0.reading": "cited" },
};
const sent = (more: Readonly<Record<string, string>> = {}) =>
  sentEdit({ ...price, [SENT.act]: "add", [SENT.kind]: "price", ...more })!;
const fieldsOf = (more: Readonly<Record<string, string>>, isReasoned = false) =>
  Object.keys(formObjections(sent(more), isReasoned));

test("a sound record may be sent", () => {
  expect(formObjections(sent(), false)).toEqual({});
});

test.each([
  { said: { amount: "" }, wrong: "amount" },
  { said: { until: "2005" }, wrong: "until" },
  { said: { publicOn: "2006-08" }, wrong: "publicOnReason" },
  { said: { "evidence.0.quote": "a ".repeat(16) }, wrong: "evidence.0.quote" },
  { said: { "evidence.0.reading": "verified" }, wrong: "evidence.0.readOn" },
  { said: { "evidence.0.source": "Price List" }, wrong: "evidence.0.source" },
])("$wrong is named when it is wrong", ({ said, wrong }) => {
  expect(fieldsOf(said)).toEqual([wrong]);
});

test("a correction needs a reason, and so does whatever a contributor proposes", () => {
  const correction = { [SENT.act]: "correct", [SENT.version]: "1", [SENT.slug]: price.slug };
  expect(fieldsOf({ ...correction, [SENT.reason]: " " })).toEqual(["reason"]);
  expect(fieldsOf({ ...correction, [SENT.reason]: "Read again." })).toEqual([]);
  expect(fieldsOf({}, true)).toEqual(["reason"]);
});

test("a form that names no kind or no act is no edit", () => {
  expect(sentEdit({ ...price, [SENT.act]: "add", [SENT.kind]: "rumour" })).toBeNull();
  expect(sentEdit({ ...price, [SENT.act]: "burn", [SENT.kind]: "price" })).toBeNull();
});
