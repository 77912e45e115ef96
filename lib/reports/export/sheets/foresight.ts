import type { Foresight } from "../../forecast/foresight";
import type { Place } from "../../forecast/foresight-ranking";
import { joined, SOURCE_COLUMNS, sourceCells, type Sheet, type SheetCell } from "../sheet";
import { forecastCells, FORECAST_COLUMNS } from "./forecasts";

type Told = NonNullable<Foresight["told"]>;

/** What the article foresees, in its order, and what became of each. */
export function foreseenForecastsSheet(
  { article, finding: _finding, ...frame }: Foresight,
  { forecasts }: Told,
): Sheet {
  return {
    title: `Forecasts in “${article.title}”, and what became of each`,
    frame,
    asked: [],
    columns: FORECAST_COLUMNS,
    rows: forecasts.map(forecastCells),
  };
}

const places = (when: string) =>
  ["rank", "of", "points", "points low", "points high"].map((what) => `${what} ${when}`);

/** Who was ranked on the article's day, where each stands now, and what happened to it. */
export function challengersSheet(
  { article, finding: _finding, ...frame }: Foresight,
  { ranking }: Told,
): Sheet {
  return {
    title: `Challengers of ${ranking.incumbent?.name ?? "the leader"} on ${article.day}, then and now`,
    frame,
    asked: [],
    columns: [
      ...["challenger", "slug", ...places("then"), ...places("now")],
      ...["ended on", "how", "succeeded by", "sold then", ...SOURCE_COLUMNS],
    ],
    rows: ranking.challengers.map(({ vendor, then, now, afterwards }) => [
      ...[vendor.name, vendor.slug, ...placeCells(then), ...placeCells(now)],
      ...[afterwards.ended?.on ?? null, afterwards.ended?.how ?? null],
      afterwards.ended?.heir?.name ?? null,
      joined(afterwards.products.map(({ name }) => name)),
      ...sourceCells([...afterwards.events, ...afterwards.shares]),
    ]),
  };
}

const placeCells = (place: Place | null): SheetCell[] =>
  place === null
    ? [null, null, null, null, null]
    : [place.rank, place.of, place.points, place.low, place.high];
