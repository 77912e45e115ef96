import { expect, test } from "vitest";
import { formatClass, formatFirms, formatHhiRange, formatPercent, formatPeriod, marketName, marketTitle, placeName } from "@/lib/format/concentration"; // prettier-ignore

test.each([
  [formatHhiRange({ low: 2_464.6, high: 3_554 }), "2,465 to 3,554"],
  [formatHhiRange({ low: 4_999.9, high: 5_000 }), "5,000"],
  [formatPercent(0.011), "1.1%"],
  [formatPercent(0.9999), "over 99.9%"],
  [formatPercent(0.0001), "under 0.1%"],
  [formatPercent(0), "0%"],
  [formatFirms({ low: 2.81, high: 4.06 }), "2.8 to 4.1"],
  [formatFirms({ low: 1, high: 10_000 }), "1.0 to 10,000"],
  [formatFirms({ low: 1.5, high: null }), "1.5 or more"],
  [formatPeriod("2008-Q2"), "Q2 2008"],
  [formatPeriod("2008-H1"), "first half of 2008"],
  [formatPeriod("2008"), "2008"],
  [formatPeriod("2008-08"), "Aug 2008"],
  [formatClass({ low: "unconcentrated", high: "high" }), "low to high"],
  [marketName("XenServer"), "market not named, share of XenServer"],
  [marketName("servers"), "servers"],
  [marketTitle("hyperconverged systems"), "Hyperconverged systems"],
  [marketTitle("x86 hypervisors"), "x86 hypervisors"],
  [placeName("CN"), "China"],
  [placeName("EMEA"), "EMEA"],
])("%s", (written, expected) => {
  expect(written).toBe(expected);
});
