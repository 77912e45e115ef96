import { expect, test } from "vitest";
import { recordKinds, recordSchemas, type RecordKind } from "@/lib/domain/archive";
import { addDays, isoDate } from "@/lib/domain/iso-date";
import { archiveAsOf, publicFrom } from "@/lib/domain/public-on";
import { foundingArchive } from "@/tests/support/founding-archive";
import { inventedLines } from "@/tests/support/invented-archive";

/** The day each invented record of a kind became public. */
const days: Partial<Record<RecordKind, string>> = {
  vendor: "1998-12-31", // founded 1998
  product: "2001-07-31", // first released 2001-07
  release: "2004-11-30", // announced that month, released the day after
  "guest-system": "1995-12-31", // says so itself
  support: "2005-03-31",
  price: "2005-12-31",
  "market-figure": "2005-02-28", // published, not measured
  alliance: "2003-12-31",
  event: "2004-01-09",
  promise: "2005-10-31", // made, not due
  forecast: "2005-10-31",
  "exploited-vulnerability": "2021-11-03",
  assessment: "2005-11-02", // says so itself
  outcome: "2006-07-10",
};
const lines = inventedLines();

test.each(Object.entries(days))("a %s is public from %s", (kind, day) => {
  const known = recordKinds.find((one) => one === kind)!;
  expect(publicFrom(known, recordSchemas[known].parse(lines[known][0]))).toBe(day);
});

test.each(recordKinds.filter((kind) => kind !== "source" && foundingArchive[kind].length > 0))(
  "no %s is shown on the day before it became public",
  (kind) => {
    const record = foundingArchive[kind].find((one) => publicFrom(kind, one) > "1990-01-01")!;
    const from = publicFrom(kind, record);
    const shown = (day: string) =>
      archiveAsOf(foundingArchive, isoDate.parse(day))[kind].some(
        ({ slug }) => slug === record.slug,
      );
    expect([shown(addDays(from, -1)), shown(from)]).toEqual([false, true]);
  },
);
