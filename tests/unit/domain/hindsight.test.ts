import { describe, expect, test } from "vitest";
import { productAsOf, vendorAsOf } from "@/lib/domain/hindsight";
import { isoDate } from "@/lib/domain/iso-date";
import { archiveAsOf } from "@/lib/domain/public-on";
import { inventedRecords } from "@/tests/support/invented-day";

const { vendor, product } = inventedRecords({
  vendor: [
    {
      slug: "southwind",
      name: "Southwind Group",
      names: [
        { name: "South Wind Systems", until: "2003-04-30" },
        { name: "Southwind", from: "2003-05-01", until: "2007" },
        { name: "Southwind Group", from: "2008-01-01" },
      ],
      owners: [{ vendor: "northwind", from: "2004-01-09", until: "2006-02" }],
      ...{ endedOn: "2009-06", fate: "Merged.", succeededBy: "northwind" },
    },
  ],
  product: [
    {
      slug: "desk",
      name: "Southwind Desk",
      names: [{ name: "Desk", until: "2002" }],
      vendors: [
        { vendor: "southwind", from: "2001", until: "2004-01-08" },
        { vendor: "northwind", from: "2004-01-09" },
      ],
      ...{ firstReleasedOn: "2001-07", endedOn: "2008-03", successor: "hv" },
    },
  ],
});
const vendorOn = (day: string) => vendorAsOf(vendor[0]!, isoDate.parse(day));
const productOn = (day: string) => productAsOf(product[0]!, isoDate.parse(day));

describe("a vendor as it could be described", () => {
  test.each([
    { day: "2003-04-30", name: "South Wind Systems", names: 1 },
    { day: "2003-05-01", name: "Southwind", names: 2 },
    { day: "2007-12-31", name: "Southwind", names: 2 },
    { day: "2008-01-01", name: "Southwind Group", names: 3 },
  ])("on $day is called $name", ({ day, name, names }) => {
    const found = vendorOn(day);
    expect(found.name).toBe(name);
    expect(found.names).toHaveLength(names);
  });

  test("has an owner from the day it surely had one, with no end before the end", () => {
    expect(vendorOn("2004-01-08").owners).toEqual([]);
    expect(vendorOn("2004-01-09").owners).toMatchObject([{ vendor: "northwind", until: null }]);
    expect(vendorOn("2006-02-28").owners).toMatchObject([{ until: "2006-02" }]);
  });

  test("has end, fate and heir together, from the last day of the month", () => {
    const open = { endedOn: null, fate: null, succeededBy: null };
    expect(vendorOn("2009-06-29")).toMatchObject(open);
    const over = { endedOn: "2009-06", fate: "Merged.", succeededBy: "northwind" };
    expect(vendorOn("2009-06-30")).toMatchObject(over);
  });
});

test("before its first name began, a vendor has that one and no later name", () => {
  const [vendor] = inventedRecords({
    vendor: [{ name: "New", names: [{ name: "Old", from: "2004" }, { name: "New", from: "2009" }] }], // prettier-ignore
  }).vendor;
  expect(vendorAsOf(vendor!, isoDate.parse("2003-06-01")).name).toBe("Old");
});

test("a release is an announcement until the day it shipped", () => {
  const records = inventedRecords({ release: [{ announcedOn: "2005-01", releasedOn: "2005-06" }] });
  const on = (day: string) => archiveAsOf(records, isoDate.parse(day)).release;
  expect(on("2005-01-30")).toEqual([]);
  expect(on("2005-06-29")).toMatchObject([{ releasedOn: null, stage: "announcement" }]);
  expect(on("2005-06-30")).toMatchObject([{ releasedOn: "2005-06", stage: "general-availability" }]); // prettier-ignore
});

describe("a product as it could be described", () => {
  test("keeps no name that has ended", () => {
    expect(productOn("2002-12-31").name).toBe("Desk");
    expect(productOn("2003-01-01").name).toBe("Southwind Desk");
  });

  test("has the makers it had by then, and nobody before the first may have begun", () => {
    const makers = (day: string) => productOn(day).vendors.map((span) => [span.vendor, span.until]);
    expect(makers("2000-12-31")).toEqual([]);
    expect(makers("2001-01-01")).toEqual([["southwind", null]]); // it may have: 2001
    expect(makers("2003-01-01")).toEqual([["southwind", null]]);
    expect(makers("2004-01-09")).toEqual([
      ["southwind", "2004-01-08"],
      ["northwind", null],
    ]);
  });

  test("has no first release before it, and no heir before its end", () => {
    expect(productOn("2001-07-30").firstReleasedOn).toBeNull();
    expect(productOn("2001-07-31").firstReleasedOn).toBe("2001-07");
    expect(productOn("2008-03-30")).toMatchObject({ endedOn: null, successor: null });
    expect(productOn("2008-03-31")).toMatchObject({ endedOn: "2008-03", successor: "hv" });
  });
});

test("no end of support, of a price or of a tie is told before it came", () => {
  const records = inventedRecords({
    support: [{ endsOn: "2006-06", untilVersion: "3" }],
    price: [{ amount: 1, until: "2006-06" }],
    alliance: [{ until: "2006-06" }],
  });
  const ends = (day: string) => {
    const { support, price, alliance } = archiveAsOf(records, isoDate.parse(day));
    const [answer] = support;
    return [answer?.endsOn, answer?.untilVersion, price[0]?.until, alliance[0]?.until];
  };
  expect(ends("2006-06-29")).toEqual([null, null, null, null]);
  expect(ends("2006-06-30")).toEqual(["2006-06", "3", "2006-06", "2006-06"]);
});
