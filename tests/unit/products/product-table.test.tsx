import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { notUnderstood } from "@/components/products/not-understood";
import { ProductTable } from "@/components/products/product-table";
import { defaultProductView, type ProductView } from "@/components/products/product-view";
import { isoDate } from "@/lib/domain/iso-date";
import { dayArchive } from "@/lib/reports/day-archive";
import { productListOf } from "@/lib/reports/product/product-list";
import { inventedRecords } from "@/tests/support/invented-day";

const by = (vendor: string) => [{ vendor }];
const list = productListOf(
  dayArchive(
    inventedRecords({
      vendor: [{ slug: "northwind" }, { slug: "southwind", name: "Southwind" }],
      product: [
        { slug: "tool", name: "Tool", vendors: by("southwind"), category: "management" },
        { slug: "hv", technology: "hosted" },
        { slug: "desk", name: "Desk", vendors: by("southwind"), firstReleasedOn: "2004" },
        { slug: "later", name: "Later", firstReleasedOn: "2006" },
      ],
      release: [
        { version: "9", releasedOn: "2003-01-01", supportEndsOn: "2005-01-01" },
        { version: "10", releasedOn: "2004-01-01", supportEndsOn: "2005-10-30" },
      ],
      support: [{ observedOn: "2005-03" }],
    }),
    isoDate.parse("2005-10-31"),
  ),
);

const shown = (view: Partial<ProductView> = {}) =>
  renderToStaticMarkup(
    <ProductTable
      rows={list.rows}
      view={{ ...defaultProductView, ...view }}
      change={() => {}}
      day="2005-10-31"
    />,
  );
const names = (html: string) =>
  [...html.matchAll(/\/products\/([a-z]+)"/g)].map(([, slug]) => slug);

test("a list has the products of the day, and says what its newest releases came to", () => {
  expect(list.rows.map(({ slug }) => slug)).toEqual(["hv", "desk", "tool"]);
  expect(list.finding).toBe(
    "How the newest release is supported is on record for 1 of 3 products: 1 is out of support",
  );
  expect(list.rows[0]).toMatchObject({
    ...{ supportRecords: 1, exploited: null },
    newest: { version: "10", state: "ended", inWords: "ended 30 Oct 2005" },
  });
});

describe("the table of products", () => {
  test.each([
    ["by maker, then name", {}, ["hv", "desk", "tool"]],
    ["by name", { sort: "name" as const }, ["desk", "hv", "tool"]],
    ["backwards", { sort: "name" as const, descending: true }, ["tool", "hv", "desk"]],
    ["of one maker", { maker: "southwind" }, ["desk", "tool"]],
    ["of one category", { category: "management" }, ["tool"]],
    ["with a text of any case", { text: " HOSTED " }, ["hv"]],
    ["by filters together", { maker: "southwind", text: "des" }, ["desk"]],
  ])("shows them %s", (_, view, slugs) => {
    expect(names(shown(view))).toEqual(slugs);
  });

  test("tells a screen reader by which column it is sorted", () => {
    const html = shown({ sort: "name", descending: true });
    expect(html.match(/aria-sort="descending"/g)).toHaveLength(1);
    expect(html).toContain("sorted by product, last first, then maker and name");
  });

  test("without a row says which filters to loosen", () => {
    const html = shown({ maker: "southwind", text: "hosted" });
    expect(html).toContain("No product has “hosted” in its name");
    expect(html).toContain("and the maker Southwind. Clear one of these filters");
  });

  test("never shows a zero where nobody looked", () => {
    const html = shown({ category: "management" });
    expect(html).toContain("not checked");
    expect(html).toContain("no list yet");
    expect(html).toContain("no release on record");
  });
});

test.each([
  ["maker=southwind&sort=name&descending=true&text=x", []],
  ["maker=nobody&sort=price", ["maker", "sort"]],
  ["category=&descending=down", ["descending"]],
])("what an address asks in vain is named: %s", (query, wrong) => {
  expect(notUnderstood(new URLSearchParams(query), list.rows)).toEqual(wrong);
});
