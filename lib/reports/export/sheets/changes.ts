import { causes } from "@/lib/domain/cause";
import { readInstant } from "@/lib/domain/instant";
import { isoDate } from "@/lib/domain/iso-date";
import { momentOf, partsOfMoment, type Moment } from "@/lib/domain/moment";
import { causeNames } from "@/lib/format/cause-names";
import { marketChange, type MarketChange } from "../../change/market-change";
import type { MovePart, MoveRow } from "../../change/move-row";
import { joined, SOURCE_COLUMNS, sourceCells, type Sheet, type SheetCell } from "../sheet";

/** Every move of rank and score, with its five parts in points and in places. */
export function changesSheet(change: MarketChange): Sheet {
  return {
    ...headOf(change, "Moves"),
    columns: [
      ...["score", "vendor", "slug", "rank before", "rank after", "places gained"],
      ...["points before", "low before", "high before", "points after", "low after", "high after"],
      ...["move", ...causes.map((cause) => `${causeNames[cause]}, points`)],
      ...causes.map((cause) => `${causeNames[cause]}, places`),
      ...["changed places with", "borne out", "reading"],
    ],
    rows: listsOf(change).flatMap(({ score, rows }) =>
      rows.map((row) => [
        ...[score, row.vendor.name, row.vendor.slug],
        ...[row.before.rank, row.after.rank, row.places],
        ...[row.before.points, row.before.low, row.before.high],
        ...[row.after.points, row.after.low, row.after.high, row.points],
        ...row.parts.map(({ points }) => points),
        ...row.parts.map(({ places }) => places),
        ...[joined(row.passed.map(({ name }) => name)), row.news, row.reading],
      ]),
    ),
  };
}

/** The readings behind each part, with the records they rest on; small ones are added up. */
export function changeLinesSheet(change: MarketChange): Sheet {
  return {
    ...headOf(change, "Readings behind the moves"),
    columns: [
      "score",
      "vendor",
      "slug",
      "cause",
      "question",
      "reading",
      "points",
      ...SOURCE_COLUMNS,
    ],
    rows: listsOf(change).flatMap(({ score, rows }) =>
      rows.flatMap(({ vendor, parts }) =>
        parts.flatMap((part) =>
          linesOf(part).map((line) => [score, vendor.name, vendor.slug, part.cause, ...line]),
        ),
      ),
    ),
  };
}

function linesOf({ reasons, smaller }: MovePart): SheetCell[][] {
  const told = reasons.flatMap(({ label, readings }) =>
    readings.map((reading) => [
      label,
      reading.label,
      reading.points,
      ...sourceCells(reading.records),
    ]),
  );
  if (smaller.count === 0) return told;
  const rest = [
    `${smaller.count} smaller`,
    null,
    smaller.points,
    ...SOURCE_COLUMNS.map(() => null),
  ];
  return [...told, rest];
}

function headOf(
  { presence, direction, cameOrWent, threats, ...report }: MarketChange,
  what: string,
) {
  const { since, sinceWords, finding: _, dek: _dek, ...frame } = report;
  const to = threats?.incumbent.slug;
  return {
    title: `${what} of rank and score ${sinceWords}`,
    frame,
    asked: [
      ["since", since.knownAt === null ? since.asOf : `${since.asOf} known at ${since.knownAt}`],
      ...(to === undefined ? [] : [["to", to] as const]),
    ] as const,
  };
}

type List = { score: string; rows: readonly MoveRow[] };

function listsOf({ presence, direction, threats }: MarketChange): List[] {
  return [
    { score: "presence", rows: presence },
    { score: "direction", rows: direction },
    { score: `threat to ${threats?.incumbent.slug ?? "nobody"}`, rows: threats?.rows ?? [] },
  ];
}

/** Asked by slugs: `since` is a day, `since-known` an instant in small letters, `to` a vendor. */
export const changeSheetMaker = (make: (change: MarketChange) => Sheet) => ({
  needs: ["since"],
  takes: ["since-known", "to"],
  make: async (moment: Moment, words: Readonly<Record<string, string>>): Promise<Sheet | null> => {
    const since = earlier(moment, words);
    const change = since === null ? null : await marketChange(moment, since, words["to"] ?? null);
    return change === null ? null : make(change);
  },
});

function earlier(moment: Moment, words: Readonly<Record<string, string>>): Moment | null {
  const later = partsOfMoment(moment);
  const asOf = isoDate.safeParse(words["since"]).data;
  const known = words["since-known"];
  const knownAt = known === undefined ? later.knownAt : readInstant(known.toUpperCase());
  if (asOf === undefined || asOf > later.asOf) return null;
  return known !== undefined && knownAt === null ? null : momentOf({ asOf, knownAt });
}
