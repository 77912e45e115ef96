import { describe, expect, test } from "vitest";
import { lifecycleAxis, lifecycleBar } from "@/components/charts/lifecycle/lifecycle-layout";
import { isoDate } from "@/lib/domain/iso-date";
import { partialDate } from "@/lib/domain/partial-date";
import type { SupportState } from "@/lib/domain/release-support";

const date = (text: string | null) => (text === null ? null : partialDate.parse(text));
const row = (state: SupportState, active: string | null, end: string | null) => ({
  ...{ releasedOn: partialDate.parse("2001-01-01"), state },
  ...{ activeSupportEndsOn: date(active), supportEndsOn: date(end) },
});

/** The bar on an axis of exactly ten years, 2001 to 2010: one year is a tenth of the width. */
function bar(asOf: string, ...said: Parameters<typeof row>) {
  const one = row(...said);
  const axis = lifecycleAxis([one, row("ended", null, "2010-12-31")], isoDate.parse(asOf));
  const { segments, open } = lifecycleBar(one, axis);
  return {
    open,
    pieces: segments.map(({ phase, left, width, ahead }) => [
      ...[phase, Math.round(left), Math.round(width)],
      ...(ahead ? ["ahead"] : []),
    ]),
  };
}

describe("the bar of a release", () => {
  test("is cut at the end of active support and at the day asked about", () => {
    expect(bar("2006-01-01", "security-only", "2003-01-01", "2008-01-01")).toEqual({
      open: false,
      pieces: [
        ["supported", 0, 20],
        ["security-only", 20, 30],
        ["security-only", 50, 20, "ahead"],
      ],
    });
  });

  test("shows an end of which only the year is known as that whole year", () => {
    expect(bar("2010-01-01", "ended", null, "2005").pieces).toEqual([
      ["supported", 0, 40],
      ["uncertain", 40, 10],
    ]);
  });

  test("stays open while it is supported and no end is on record", () => {
    expect(bar("2005-01-01", "supported", null, null)).toEqual({
      open: true,
      pieces: [["supported", 0, 40]],
    });
  });

  test("claims no support where none is on record", () => {
    expect(bar("2005-01-01", "not-known", null, null)).toEqual({
      open: false,
      pieces: [["not-known", 0, 40]],
    });
  });
});

test("the axis ends with the year of the day when no later end is on record", () => {
  const axis = lifecycleAxis([row("supported", null, null)], isoDate.parse("2005-10-31"));
  expect(axis.at("2006-01-01")).toBe(100);
  expect(axis.today).toBeLessThan(100);
});
