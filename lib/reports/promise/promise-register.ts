import { cacheLife, cacheTag } from "next/cache";
import type { Moment } from "@/lib/domain/moment";
import { method } from "@/lib/scoring/method";
import { summariseLateness } from "@/lib/scoring/promise-record";
import { ARCHIVE_TAG, openDay, type DayArchive } from "../day-archive";
import { inRegisterOrder } from "./promise-order";
import { promiseRates, type PromiseRate } from "./promise-rates";
import type { PromiseRow } from "./promise-row";
import { promiseRows } from "./promise-rows";
import { promiseDek, promiseFinding } from "./promise-words";
import type { ReportFrame } from "../report-frame";
import type { SortKey, Table } from "@/lib/tables/table";
import { PROMISE_SORT, promiseTable } from "./promise-table";

export type PromiseRegister = ReportFrame & {
  finding: string;
  dek: string;
  /** Overdue first, then due soonest, then settled newest. */
  rows: readonly PromiseRow[];
  /** The same rows as a table, in the same order. */
  table: Table;
  sort: readonly SortKey[];
  /** By how many promises came due, then name. */
  rates: readonly PromiseRate[];
  /** Level of the interval around each rate, 0–1. */
  intervalLevel: number;
};

/** Every promise public by the day, how it stands, and how each vendor keeps its own. */
export async function promiseRegister(moment: Moment): Promise<PromiseRegister> {
  "use cache";
  cacheTag(ARCHIVE_TAG);
  cacheLife("hours");
  return registerOf(await openDay(moment));
}

/** The same, from an archive at hand. Pure. */
export function registerOf(day: DayArchive): PromiseRegister {
  const rows = inRegisterOrder(promiseRows(day));
  const rates = promiseRates(day);
  return {
    ...day.frame,
    finding: promiseFinding(rates),
    dek: promiseDek(rates, summariseLateness(rows.flatMap(latenessOf))),
    rows: rows.map(inBrief),
    table: promiseTable(rows),
    sort: PROMISE_SORT,
    rates,
    intervalLevel: method.promiseInterval,
  };
}

/** As the method weighs it: a delivery in part counts half. */
function latenessOf({ daysLate, atLeast, standing }: PromiseRow) {
  if (daysLate === null) return [];
  return [{ days: daysLate, atLeast, weight: standing === "partial" ? 0.5 : 1 }];
}

/** A register sends its rows to the browser: evidence stays with each record's own page. */
function inBrief(row: PromiseRow): PromiseRow {
  const bare = { evidence: [] };
  return {
    ...row,
    record: { ...row.record, ...bare },
    outcome: row.outcome && { ...row.outcome, ...bare },
  };
}
