import { cacheLife, cacheTag } from "next/cache";
import type { Moment } from "@/lib/domain/moment";
import { method } from "@/lib/scoring/method";
import { ARCHIVE_TAG, openDay, type DayArchive } from "../day-archive";
import { forecastRecord, type ForecastRecord } from "./forecast-record";
import type { ForecastRow } from "./forecast-row";
import { forecastRows } from "./forecast-rows";
import { forecastDek, forecastFinding } from "./forecast-words";
import type { ReportFrame } from "../report-frame";

export type ForecastRegister = ReportFrame & {
  finding: string;
  dek: string;
  /** Past their horizon first, then open ones by horizon, then resolved ones, newest first. */
  rows: readonly ForecastRow[];
  record: ForecastRecord;
  /** Level of the interval around each share, 0–1. */
  intervalLevel: number;
};

/** Every forecast public by the day, what became of it, and how well its probability was chosen. */
export async function forecastRegister(moment: Moment): Promise<ForecastRegister> {
  "use cache";
  cacheTag(ARCHIVE_TAG);
  cacheLife("hours");
  return forecastsOf(await openDay(moment));
}

/** The same, from an archive at hand. Pure. */
export function forecastsOf(day: DayArchive): ForecastRegister {
  const rows = forecastRows(day);
  const record = forecastRecord(rows);
  return {
    ...day.frame,
    finding: forecastFinding(rows, record),
    dek: forecastDek(rows, record),
    rows,
    record,
    intervalLevel: method.promiseInterval,
  };
}
