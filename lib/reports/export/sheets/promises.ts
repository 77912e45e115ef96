import type { Foresight } from "../../forecast/foresight";
import type { PromiseRegister } from "../../promise/promise-register";
import type { PromiseRow } from "../../promise/promise-row";
import { SOURCE_COLUMNS, sourceCells, type Sheet, type SheetCell } from "../sheet";

/** How each vendor keeps its promises: by how many came due, then name. */
export function keptRatesSheet({ rates, rows: _rows, ...frame }: PromiseRegister): Sheet {
  return {
    title: "Promises kept, by vendor",
    frame,
    asked: [],
    columns: [
      ...["vendor", "slug", "kept on time", "came due", "kept without a due day"],
      ...["overdue", "open", "has a track record"],
      ...["next one kept, mean", "next one kept, low", "next one kept, high"],
      ...["median days late", "least days late", "most days late", "still growing"],
    ],
    rows: rates.map((rate) => [
      ...[rate.vendor.name, rate.vendor.slug, rate.kept, rate.due, rate.keptWithoutDueDay],
      ...[rate.overdue, rate.pending, rate.trackRecord],
      ...[rate.mean, rate.low, rate.high],
      ...[rate.lateness?.medianDays ?? null, rate.lateness?.leastDays ?? null],
      ...[rate.lateness?.mostDays ?? null, rate.lateness?.stillGrowing ?? null],
    ]),
  };
}

type Told = NonNullable<Foresight["told"]>;

/** What the article tells of as promised, in its order, and what became of each. */
export function foreseenPromisesSheet(
  { article, finding: _finding, ...frame }: Foresight,
  { promises }: Told,
): Sheet {
  return {
    title: `Promises in “${article.title}”, and what became of each`,
    frame,
    asked: [],
    columns: [
      ...["standing", "promise", "vendor", "product", "speaker", "made on", "due from"],
      ...["due until", "due day assumed", "days late", "still open", "settled on", "outcome"],
      ...["quote", ...SOURCE_COLUMNS],
    ],
    rows: promises.map(promiseCells),
  };
}

const promiseCells = (row: PromiseRow): SheetCell[] => [
  ...[row.standing, row.promised, row.vendor.name, row.product?.name ?? null, row.speaker],
  ...[row.madeOn, row.dueFrom, row.dueUntil, row.dueAssumed, row.daysLate, row.atLeast],
  ...[row.settledOn, row.outcome?.title ?? null, row.quote],
  ...sourceCells([row.record, ...(row.outcome === null ? [] : [row.outcome])]),
];
