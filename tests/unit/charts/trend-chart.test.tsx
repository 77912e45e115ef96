import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { BumpChart } from "@/components/charts/history/bump-chart";
import { TrendChart } from "@/components/charts/history/trend-chart";
import { historyOf } from "@/lib/reports/history/market-history";
import { rankHistory } from "@/lib/reports/history/rank-history";
import { vendorTrends } from "@/lib/reports/history/vendor-trend";
import { day } from "@/tests/support/founding-archive";
import { inventedRecords } from "@/tests/support/invented-day";

const records = inventedRecords({
  vendor: [{ slug: "northwind", colourSlot: 1 }],
  product: [{ slug: "hv" }],
  "market-figure": [{ low: 100, high: 100, publishedOn: "2003-01" }],
  alliance: [{ slug: "tie", partner: "ibm", from: "2004-04" }],
});
const history = historyOf(records, day("2005-02-15"));
const frame = {
  ...{ asOf: day("2005-02-15"), knownAt: null, methodVersion: "1", seed: 1, draws: 1 },
  ...{ records: 3, sources: 1 },
};

describe("the trend of a vendor", () => {
  const trend = vendorTrends(history)[0]!;
  const markup = renderToStaticMarkup(<TrendChart {...{ trend, frame }} day="2005-02-15" />);

  test("draws the jump in coverage hollow and dotted, and says it in the table", () => {
    expect(markup).toMatch(/<path[^>]*fill="var\(--color-paper\)"/);
    expect(markup).toMatch(/d="M[^"]+L[^"]+"[^>]*stroke-dasharray/);
    expect(markup).toContain("1 criterion newly answered (ecosystem)");
    expect(markup).toContain("15 February 2005, 3 records from 1 source");
  });

  test("every quarter leads to the vendor as of its last day", () => {
    expect(markup).toContain('href="/2004-06-30/vendors/northwind"');
  });
});

test("the ranks name each vendor at the right, first on top", () => {
  const ranks = rankHistory(history);
  const markup = renderToStaticMarkup(<BumpChart {...{ ranks, frame }} day="2005-02-15" />);
  expect(markup).toMatch(/1 (<!-- -->)?Northwind/);
  expect(markup).toContain("Northwind has led in 9 of 9 quarters");
});
