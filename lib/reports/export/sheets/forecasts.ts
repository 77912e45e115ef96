import type { ForecastRegister } from "../../forecast/forecast-register";
import type { ForecastRow } from "../../forecast/forecast-row";
import { SOURCE_COLUMNS, sourceCells, type Sheet, type SheetCell } from "../sheet";

/** Every forecast with its rule, what became of it, and the probability its words were read as. */
export function forecastsSheet({ rows, record, ...frame }: ForecastRegister): Sheet {
  return {
    title: "Forecasts, in the order of the register",
    frame,
    asked: [],
    columns: FORECAST_COLUMNS,
    rows: rows.map(forecastCells),
  };
}

export const FORECAST_COLUMNS: Sheet["columns"] = [
  ...["standing", "forecast", "about", "author", "made on", "horizon", "resolution rule"],
  ...["quote", "probability", "read so because", "settled on", "outcome", ...SOURCE_COLUMNS],
];

/** A forecast as the cells of `FORECAST_COLUMNS`; the probability runs from 0 to 1. */
export const forecastCells = (row: ForecastRow): SheetCell[] => [
  ...[row.standing, row.event, row.subject?.name ?? "the market", row.author],
  ...[row.madeOn, row.horizonOn, row.resolutionRule, row.quote],
  ...[row.probability, row.probabilityReason, row.settledOn, row.outcome?.title ?? null],
  ...sourceCells([row.record, ...(row.outcome === null ? [] : [row.outcome])]),
];
