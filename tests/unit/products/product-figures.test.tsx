import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ProductSheetView } from "@/components/screens/product-sheet-view";
import { lifecycleAxis, lifecycleBar } from "@/components/charts/lifecycle/lifecycle-layout";
import { stepLayout } from "@/components/charts/price/price-steps-layout";
import { dayArchive } from "@/lib/reports/day-archive";
import { pricesOf, type PricePanel } from "@/lib/reports/price/price-history";
import { lifecycleRows, releasesOf } from "@/lib/reports/product/lifecycle";
import { productSheetOf } from "@/lib/reports/product/product-sheet";
import { day, foundingArchive } from "@/tests/support/founding-archive";

/** Where a panel draws its prices, without what the records say. */
function placesOf(panel: PricePanel) {
  const { lines, ...places } = stepLayout(panel);
  const at = lines.map(({ from, until, y, labelY }) => ({ from, until, y, labelY }));
  return { ...places, at };
}

function page(slug: string, asOf: string): string {
  const sheet = productSheetOf(dayArchive(foundingArchive, day(asOf)), slug)!;
  return renderToStaticMarkup(<ProductSheetView sheet={sheet} day={asOf} />);
}

test("a page of a past day draws and tells no end of support that came later", () => {
  const html = page("vmware-esxi", "2019-12-31");
  expect(html).toContain("supported, no end on record");
  expect(html).not.toContain("2022"); // when 6.5 and 6.7 ended
  expect(page("vmware-esxi", "2026-11-24")).toContain("ended 15 Oct 2022");
}, 30_000);

test("a price leads to its record, and its axis names currency and unit", () => {
  const html = page("proxmox-ve", "2026-11-24");
  expect(html).toContain('aria-label="EUR per CPU, a year, drawing"');
  expect(html).toMatch(
    /aria-label="[^"]*Basic costs EUR 355[^"]*" href="\/2026-11-24\/records\/price\//,
  );
});

test("a comparison of prices stays in words", () => {
  expect(page("parallels-workstation", "2005-10-31")).toContain(
    "Parallels Workstation costs 0.5 times VMware Workstation",
  );
});

test.each(["2005-10-31", "2012-06-30", "2019-12-31", "2026-11-24"])(
  "on %s every mark of every product has a place",
  (asOf) => {
    const opened = dayArchive(foundingArchive, day(asOf));
    const drawn = opened.archive.product.map(({ slug }) => {
      const rows = lifecycleRows(opened, releasesOf(opened, slug));
      const axis = lifecycleAxis(rows, opened.asOf);
      const bars = rows.map((row) => lifecycleBar(row, axis));
      return { bars, panels: pricesOf(opened, slug).panels.map(placesOf) };
    });
    // JSON writes NaN and infinity as null: no length may be one.
    expect(JSON.stringify(drawn)).not.toMatch(
      /"(left|right|width|from|until|y|labelY|height|top|x)":null/,
    );
  },
);
