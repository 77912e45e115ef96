import type { ForecastRegister } from "../../forecast/forecast-register";
import { SOURCE_COLUMNS, sourceCells, type Sheet } from "../sheet";

/** Every forecast with its rule, what became of it, and the probability its words were read as. */
export function forecastsSheet({ rows, record, ...frame }: ForecastRegister): Sheet {
  return {
    title: "Forecasts, in the order of the register",
    frame,
    asked: [],
    columns: [
      ...["standing", "forecast", "about", "author", "made on", "horizon", "resolution rule"],
      ...["quote", "probability", "read so because", "settled on", "outcome", ...SOURCE_COLUMNS],
    ],
    rows: rows.map((row) => [
      ...[row.standing, row.event, row.subject?.name ?? "the market", row.author],
      ...[row.madeOn, row.horizonOn, row.resolutionRule, row.quote],
      ...[row.probability, row.probabilityReason, row.settledOn, row.outcome?.title ?? null],
      ...sourceCells([row.record, ...(row.outcome === null ? [] : [row.outcome])]),
    ]),
  };
}
