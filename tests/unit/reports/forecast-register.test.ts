import { describe, expect, test } from "vitest";
import { isoDate } from "@/lib/domain/iso-date";
import { dayArchive } from "@/lib/reports/day-archive";
import { forecastsOf } from "@/lib/reports/forecast/forecast-register";
import { inventedRecords } from "@/tests/support/invented-day";

const settled = (of: string, verdict: string, on: string) => ({
  ...{ of, ofKind: "forecast", verdict, settledOn: on, publishedOn: on },
});
const records = inventedRecords({
  forecast: [
    { slug: "open", horizonOn: "2010", probability: 0.5 },
    { slug: "no-horizon" },
    { slug: "unresolved", horizonOn: "2006-06", probability: 0.9 },
    { slug: "true", horizonOn: "2006", probability: 0.7 },
    { slug: "false", horizonOn: "2006", probability: 0.6 },
    { slug: "partly", horizonOn: "2006", probability: 0.8 },
    { slug: "not-coded", horizonOn: "2006" },
  ],
  outcome: [
    settled("true", "came-true", "2006-03"),
    settled("false", "not-by-horizon", "2006-12"),
    settled("partly", "partly-true", "2006-05"),
    settled("not-coded", "came-true", "2006-04"),
  ],
});
const on = (day: string) => forecastsOf(dayArchive(records, isoDate.parse(day)));
const register = on("2007-01-31");

describe("the register of forecasts", () => {
  test("stands past its horizon first, then open by horizon, then resolved newest", () => {
    expect(register.rows.map(({ record, standing }) => [record.slug, standing])).toEqual([
      ["unresolved", "unresolved"],
      ["open", "open"],
      ["no-horizon", "open"],
      ["false", "not-by-horizon"],
      ["partly", "partly-true"],
      ["not-coded", "came-true"],
      ["true", "came-true"],
    ]);
  });

  test("scores what has a probability and is plainly true or not", () => {
    const { record } = register;
    expect(record).toMatchObject({ resolved: 4, scored: 2, undecided: 1, enough: false });
    expect(record.brier).toBeCloseTo(0.225, 12); // (0.3² + 0.6²) ÷ 2
    expect(record.brierLow).toBeCloseTo(0.49 / 3, 12); // (0.09 + 0.36 + 0.2²) ÷ 3
    expect(record.brierHigh).toBeCloseTo(1.09 / 3, 12); // (0.09 + 0.36 + 0.8²) ÷ 3
    expect(record.reference).toBe(0.25); // ½ × ½
    expect(record.skill).toBeCloseTo(0.1, 12); // 1 − 0.225 ÷ 0.25
    expect(record.bins.map(({ probability, count }) => [probability, count])).toEqual([
      [0.6, 1],
      [0.7, 1],
    ]);
  });

  test("before anything is resolved has no score, which is not a score of 0", () => {
    const { record, finding } = on("2005-12-31");
    expect(record).toMatchObject({ resolved: 0, scored: 0, brier: null, baseRate: null, bins: [] });
    expect([record.skill, record.reference, record.brierLow]).toEqual([null, null, null]);
    expect(finding).toBe("7 forecasts on record, and none is resolved");
  });

  test("says so in its title and in the sentences under it", () => {
    expect(register.finding).toBe(
      "2 of 4 resolved forecasts came true; 1 past its horizon without an outcome",
    );
    expect(register.dek).toBe(
      "5 of 7 forecasts have words from which a probability can be coded. Over the 2 plainly resolved the Brier score is 0.23 (0 best, 1 worst); 1 came true only mostly or partly and is left out (with it, 0.16 to 0.36). Always saying the base rate would score 0.25: skill 0.10.",
    );
  });
});
