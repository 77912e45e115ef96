import { NuqsTestingAdapter } from "nuqs/adapters/testing";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { MarketStructureView } from "@/components/screens/market-structure-view";
import { isoDate } from "@/lib/domain/iso-date";
import { dayArchive } from "@/lib/reports/day-archive";
import { structureOf } from "@/lib/reports/structure/market-structure";
import { inventedRecords } from "@/tests/support/invented-day";

const share = (subject: string, percent: number, said: object = {}) => ({
  ...{ subject, metric: "share", segment: "servers", low: percent, high: percent },
  ...{ unit: "percent", ...said },
});

function drawn(figures: readonly object[], query = "") {
  const vendor = [{ slug: "northwind" }, { slug: "southwind", name: "Southwind" }];
  const day = dayArchive(
    inventedRecords({ vendor, "market-figure": figures }),
    isoDate.parse("2005-10-31"),
  );
  const structure = structureOf(day);
  return renderToStaticMarkup(
    <NuqsTestingAdapter searchParams={query}>
      <MarketStructureView structure={structure} day="2005-10-31" />
    </NuqsTestingAdapter>,
  );
}

test("every share leads to its record, with publisher and grade", () => {
  const page = drawn([share("northwind", 44), share("southwind", 23)]);
  expect(page).toContain('href="/2005-10-31/records/market-figure/market-figure-0"');
  expect(page).toContain("Almanac, actual");
  expect(page).toContain("B2");
  expect(page).toContain("2,465 to 3,554");
  expect(page).toContain("rests on 2 shares");
});

test("two periods are drawn on one scale, with both guidelines named and shares counted", () => {
  const page = drawn([
    ...[share("northwind", 44), share("southwind", 23), share("northwind", 50, { period: "2003" })],
  ]);
  expect(page).toContain('aria-label="HHI of servers. 2003: 2,500 to 5,000; 2004: 2,465 to 3,554"');
  for (const word of ["2023", "2010", "moderate", "10,000"]) expect(page).toContain(`>${word}<`);
});

test("shares of more than there is give words and no figure", () => {
  const page = drawn([share("northwind", 70), share("southwind", 40)]);
  expect(page).toContain("No figure.");
  expect(page).toContain("add up to 110%");
});

test("without a share what is published by today is a step away", () => {
  expect(drawn([])).toContain('href="/today/structure"');
});

test("of many segments one is chosen in the address; a name nobody knows shows all", () => {
  const figures = Array.from({ length: 9 }, (_, n) => share("northwind", 50, { segment: `s${n}` }));
  expect(drawn(figures, "?segment=s3")).toContain("1 figure of 9");
  const all = drawn(figures, "?segment=moon");
  expect(all).toContain("9 figures of 9");
  expect(all).toContain("segment “moon”");
});

test("from which share on a leader dominates is told beside the verdict, and why below", () => {
  const page = drawn([share("northwind", 44), share("southwind", 23)]);
  expect(page).toContain("may or may not dominate: so far ahead of the second, a leader dominates");
  expect(page).toContain("Melnik, Shy and Stenbacka (2008)");
});
