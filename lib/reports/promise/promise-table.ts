import { formatDuePeriod, formatLatenessSoFar } from "@/lib/format/days";
import { segmentName, sentenceStart, spoken } from "@/lib/format/names";
import { formatLevel } from "@/lib/format/numbers";
import { codeCell, dayCell, wordCell } from "@/lib/tables/cells";
import type { Cell, SortKey, Table } from "@/lib/tables/table";
import { tableOf, type ColumnOf } from "@/lib/tables/table-of";
import type { PromiseRow } from "./promise-row";

/** What a reader looks for first: those overdue, then those still open, then what was settled. */
export const PROMISE_SORT: readonly SortKey[] = [{ id: "order", descending: false }];

const URGENCY = [
  "overdue, then due soonest, then settled newest",
  "settled oldest, then due latest, then overdue",
] as const;

type Placed = PromiseRow & { place: number };

const columns: readonly ColumnOf<Placed>[] = [
  { id: "promise", head: "What was promised", cell: promisedCell },
  { id: "standing", head: "Standing", facet: true, cell: standingCell },
  { id: "vendor", head: "Vendor", facet: true, cell: (row) => vendorCell(row) },
  { id: "product", head: "Product", facet: true, shown: false, cell: (row) => productCell(row) },
  { id: "speaker", head: "Said by", shown: false, cell: ({ speaker }) => wordCell(speaker) },
  { id: "made", head: "Made", holds: "day", cell: ({ madeOn }) => dayCell(madeOn) },
  { id: "due", head: "Due", holds: "day", cell: dueCell },
  {
    id: "settled",
    head: "Settled",
    holds: "day",
    cell: ({ settledOn }) => dayCell(settledOn, "open"),
  },
  { id: "late", head: "Days late", holds: "number", shown: false, cell: (row) => lateCell(row) },
  { id: "outcome", head: "What became of it", cell: outcomeCell },
  { id: "aims", head: "Would raise", shown: false, cell: (row) => aimsCell(row) },
  {
    ...{ id: "order", head: "Urgency", holds: "number", shown: false, ways: URGENCY },
    cell: ({ place, standing }) => ({ value: place, words: sentenceStart(standing) }),
  },
];

/** Every promise of the day as one table, in the order of the register. Pure. */
export const promiseTable = (rows: readonly PromiseRow[]): Table =>
  tableOf(
    columns,
    rows.map((row, at) => ({ ...row, place: at + 1 })),
    ({ record: { kind, slug, evidence, notYetVerified } }) => ({
      ...{ record: { kind, slug }, pieces: evidence.length, notYetVerified },
    }),
  );

function promisedCell({ promised, quote, record }: Placed): Cell {
  const link = { to: "record", kind: record.kind, slug: record.slug } as const;
  const cell: Cell = { value: promised, words: promised, link, unverified: record.notYetVerified };
  return quote === null ? cell : { ...cell, note: `“${quote}”` };
}

function standingCell({ standing, daysLate, atLeast }: Placed): Cell {
  const cell = codeCell(standing, (code) => sentenceStart(spoken(code)));
  return daysLate === null ? cell : { ...cell, note: formatLatenessSoFar(daysLate, atLeast) };
}

const lateCell = ({ daysLate, atLeast }: Placed): Cell =>
  daysLate === null
    ? { value: null, words: "no due day has passed" }
    : { value: daysLate, words: formatLatenessSoFar(daysLate, atLeast) };

const vendorCell = ({ vendor: { slug, name, colourSlot } }: Placed): Cell => ({
  ...{ value: name, words: name, slot: colourSlot, link: { to: "vendor", slug } },
  parts: [{ code: slug, words: name }],
});

const productCell = ({ product }: Placed): Cell =>
  product === null
    ? { value: null, words: "none named" }
    : {
        ...{
          value: product.name,
          words: product.name,
          link: { to: "product", slug: product.slug },
        },
        parts: [{ code: product.slug, words: product.name }],
      };

function dueCell({ dueFrom, dueUntil, dueAssumed, dueReason }: Placed): Cell {
  const words = formatDuePeriod({ from: dueFrom, until: dueUntil });
  const cell = { value: dueUntil, words };
  return dueAssumed ? { ...cell, note: `assumed: ${dueReason}` } : cell;
}

function outcomeCell({ outcome, wordedAs, dueUntil, whatIf: [first] }: Placed): Cell {
  if (outcome === null) {
    const cell = { value: null, words: "no record says, by this day" };
    return first === undefined ? cell : { ...cell, whatIf: first };
  }
  const { title, kind, slug, notYetVerified } = outcome;
  const cell: Cell = {
    ...{ value: title, words: title, evidence: { kind, slug }, unverified: notYetVerified },
  };
  if (wordedAs === null) return cell;
  const why =
    dueUntil === null
      ? "but no due day is on record by which to tell"
      : "the standing here follows from the due day alone";
  return { ...cell, note: `its record says “${spoken(wordedAs)}”; ${why}` };
}

const aimsCell = ({ aims }: Placed): Cell =>
  wordCell(
    aims
      .map(
        ({ lever, segment, targetLevel }) =>
          `${lever} in ${segmentName(segment).toLowerCase()} to ${formatLevel(targetLevel)}`,
      )
      .join("; "),
    "nothing named",
  );
