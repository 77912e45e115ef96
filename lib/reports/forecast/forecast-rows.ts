import type { Forecast } from "@/lib/domain/forecast";
import { forecastVerdicts, type OutcomeRecord } from "@/lib/domain/outcome-record";
import { latestDay, onOrBefore, type PartialDate } from "@/lib/domain/partial-date";
import { readingsThatCount } from "@/lib/domain/conflict";
import type { DayArchive } from "../day-archive";
import type { ForecastRow, ForecastStanding } from "./forecast-row";
import { quoteOf } from "../promise/quote-of";
import { vendorMark } from "../vendor/vendor-mark";

/**
 * Every forecast public by the day: those whose horizon passed without an outcome first, then open
 * ones by horizon, then resolved ones, newest first; equal ones by slug.
 */
export function forecastRows(day: DayArchive): ForecastRow[] {
  const outcomes = readingsThatCount(day.archive.outcome).filter(
    ({ ofKind }) => ofKind === "forecast",
  );
  return day.archive.forecast
    .map((forecast) =>
      forecastRow(
        day,
        forecast,
        outcomes.find(({ of }) => of === forecast.slug),
      ),
    )
    .toSorted(
      (a, b) =>
        group(a.standing) - group(b.standing) ||
        withinGroup(a, b) ||
        a.record.slug.localeCompare(b.record.slug),
    );
}

function forecastRow(
  { asOf, citations }: DayArchive,
  forecast: Forecast,
  outcome: OutcomeRecord | undefined,
): ForecastRow {
  const { event, resolutionRule, madeOn, horizonOn, author } = forecast;
  const passed = horizonOn !== null && onOrBefore(horizonOn, asOf);
  return {
    subject: forecast.subject === null ? null : vendorMark(citations, forecast.subject),
    ...{ event, resolutionRule, madeOn, horizonOn, author },
    quote: quoteOf(forecast),
    probability: forecast.probability,
    probabilityReason: forecast.probabilityReason,
    standing: verdictOf(outcome) ?? (passed ? "unresolved" : "open"),
    settledOn: outcome?.settledOn ?? null,
    record: citations.cite("forecast", forecast),
    outcome: outcome === undefined ? null : citations.cite("outcome", outcome),
  };
}

function verdictOf(outcome: OutcomeRecord | undefined): ForecastStanding | undefined {
  return forecastVerdicts.find((verdict) => verdict === outcome?.verdict);
}

function group(standing: ForecastStanding): number {
  return standing === "unresolved" ? 0 : standing === "open" ? 1 : 2;
}

function withinGroup(a: ForecastRow, b: ForecastRow): number {
  const day = (date: PartialDate | null) => (date === null ? "9999" : latestDay(date));
  return group(a.standing) === 2
    ? day(b.settledOn).localeCompare(day(a.settledOn))
    : day(a.horizonOn).localeCompare(day(b.horizonOn));
}
