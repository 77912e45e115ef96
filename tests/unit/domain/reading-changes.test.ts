import { describe, expect, test } from "vitest";
import { isoDate } from "@/lib/domain/iso-date";
import { archiveAsOf } from "@/lib/domain/public-on";
import { differingRecords, withLaterReadings } from "@/lib/domain/reading-changes";
import { inventedRecords } from "@/tests/support/invented-day";

const group = { conflictGroup: "what-it-costs", segment: "all" };
const archive = inventedRecords({
  price: [
    { slug: "heard", from: "2004", amount: 100, ...group, preferred: false },
    { slug: "printed", from: "2005-06-01", amount: 120, ...group, preferredReason: "Printed." },
    { slug: "of-another", from: "2005-06-02", amount: 7 },
  ],
});
const on = (day: string) => archiveAsOf(archive, isoDate.parse(day));
const prices = ({ price }: { price: readonly { slug: string }[] }) => price.map(({ slug }) => slug);

describe("what differs between two views of an archive", () => {
  test("records that came, went or read otherwise", () => {
    expect([...differingRecords(on("2005-01-31"), on("2005-06-30"))].toSorted()).toEqual([
      ...["price/heard", "price/of-another", "price/printed"],
    ]);
    expect(differingRecords(on("2005-06-30"), on("2005-07-01")).size).toBe(0);
  });

  test("a reading that gave way is corrected; what else came is not", () => {
    const corrected = withLaterReadings(on("2005-01-31"), on("2005-06-30"));
    expect(prices(corrected)).toEqual(["heard", "printed"]);
  });

  test("where every reading still counts, nothing was corrected", () => {
    const then = on("2005-01-31");
    expect(withLaterReadings(then, on("2005-05-31"))).toEqual(then);
  });
});
