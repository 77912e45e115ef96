import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import type * as LocalTables from "@/components/table/local-table";
import { VendorListView } from "@/components/screens/vendor-list-view";
import { vendorsOf } from "@/lib/reports/vendor/vendor-list";
import { inventedRecords } from "@/tests/support/invented-day";
import { marketOn } from "@/tests/support/founding-archive";

// Outside the framework there is no address to read; the table stands as it does without a script.
vi.mock("@/components/table/local-table", async (actual) => {
  const real = await actual<typeof LocalTables>();
  return { ...real, LocalTable: real.LocalTableAtRest };
});

const makers = [{ slug: "northwind" }, { slug: "southwind", name: "Southwind" }];
const products = makers.map(({ slug }) => ({ slug: `${slug}-hv`, vendors: [{ vendor: slug }] }));
const figure = { subject: "northwind", low: 10, high: 10 };

function shown(figures: readonly object[]) {
  const archive = inventedRecords({
    ...{ vendor: [...makers, { slug: "toolmaker", name: "Toolmaker", role: "server-oem" }] },
    ...{ product: products, "market-figure": figures },
  });
  const list = { ...vendorsOf(marketOn("2005-10-31", archive)), trends: [] };
  return renderToStaticMarkup(<VendorListView list={list} day="2005-10-31" />);
}

test("a vendor that is not rated stands by itself, with what is missing and its page", () => {
  const page = shown([figure]);
  expect(page).toContain("1 vendor sells a hypervisor and is not rated: too little is known");
  expect(page).toMatch(/href="\/2005-10-31\/vendors\/southwind".*installed base, /s);
  expect(page).toContain('id="not-rated"');
});

test("where all are rated nothing is said of it", () => {
  const page = shown([figure, { ...figure, subject: "southwind" }]);
  expect(page).not.toContain("too little is known");
  expect(page).not.toContain('id="not-rated"');
});

test("every vendor is a row of one table, with its evidence", () => {
  const page = shown([figure]);
  expect(page).toContain("3 vendors, sorted by presence (highest first), then vendor");
  expect(page).toMatch(/href="\/2005-10-31\/records\/vendor\/toolmaker"[^>]*Evidence of Toolmaker/);
});
