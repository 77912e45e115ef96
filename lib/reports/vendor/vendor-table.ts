import { roleName } from "@/lib/format/names";
import { formatPoints, formatRange, formatShare } from "@/lib/format/numbers";
import { coinTossWords, rankWithRange } from "@/lib/format/ranks";
import { codeCell, countCell, wordCell } from "@/lib/tables/cells";
import type { Cell, SortKey, Table } from "@/lib/tables/table";
import { tableOf, type ColumnOf } from "@/lib/tables/table-of";
import type { Citations } from "../record/citations";
import type { PositionRow } from "../market/position-row";
import type { ScoredAxis } from "../market/scored-line";
import type { NotRated } from "./unscored";
import type { VendorMark } from "./vendor-mark";

/** A vendor as a row: scored, or not rated with what is missing, or neither. */
type ListedRow = {
  vendor: VendorMark;
  role: string | null;
  /** Pieces of evidence of the vendor's own record. */
  pieces: number;
  notYetVerified: boolean;
  position: PositionRow | null;
  open: NotRated | null;
};

/** By presence, then name; those without a score last. */
export const VENDOR_SORT: readonly SortKey[] = [
  { id: "presence", descending: true },
  { id: "vendor", descending: false },
];

/** Below this share of draws a quadrant's name is not to be relied on. */
const CERTAIN_FROM = 0.8;

const ratings = { scored: "Scored", "not-rated": "Not rated", other: "Sells no hypervisor" };

const columns: readonly ColumnOf<ListedRow>[] = [
  {
    ...{ id: "vendor", head: "Vendor" },
    cell: ({ vendor: { slug, name, colourSlot } }) => ({
      ...{ value: name, words: name, slot: colourSlot, link: { to: "vendor", slug } },
    }),
  },
  {
    ...{ id: "role", head: "What it is", facet: true },
    cell: ({ vendor: { slug }, role }) => ({
      ...codeCell(role, roleName),
      ...(role !== null && { evidence: { kind: "vendor", slug } }),
    }),
  },
  { id: "rating", head: "Rating", facet: true, shown: false, cell: ratingCell },
  { id: "presence", head: "Presence", holds: "number", cell: (row) => axisCell(row, "presence") },
  {
    id: "direction",
    head: "Direction",
    holds: "number",
    cell: (row) => axisCell(row, "direction"),
  },
  { id: "quadrant", head: "Quadrant", facet: true, cell: quadrantCell },
  { id: "rank", head: "Rank on presence", holds: "number", cell: rankCell },
  {
    ...{ id: "records", head: "Records", holds: "number" },
    cell: ({ vendor, position }) =>
      position === null
        ? countCell(null, "not scored")
        : { ...countCell(position.records, "not scored"), score: vendor.slug },
  },
  {
    ...{ id: "known", head: "Known of presence", holds: "number" },
    cell: ({ vendor, position, open }) => {
      const known = position?.presence.confidence ?? open?.confidence ?? null;
      if (known === null) return { value: null, words: "not asked" };
      const cell = { value: known, words: formatShare(known) };
      return position === null ? cell : { ...cell, score: vendor.slug };
    },
  },
  {
    ...{ id: "missing", head: "Too little is known of", shown: false },
    cell: ({ open }) => wordCell(open?.missing.join(", ") ?? null, "nothing is asked"),
  },
];

/** Every vendor of the day as one table. Pure. */
export const vendorTable = (rows: readonly ListedRow[]): Table =>
  tableOf(columns, rows, ({ vendor: { slug }, pieces, notYetVerified }) => ({
    ...{ record: { kind: "vendor", slug }, pieces, notYetVerified },
  }));

/** A vendor with its own record and whatever is known of its rating. */
export function listedRow(
  citations: Citations,
  vendor: VendorMark,
  { position = null, open = null }: Partial<Pick<ListedRow, "position" | "open">>,
): ListedRow {
  const found = citations.find("vendor", vendor.slug);
  const cited = found && citations.cite("vendor", found);
  return {
    ...{ vendor, position, open, role: found?.role ?? null },
    pieces: cited?.evidence.length ?? 0,
    notYetVerified: cited?.notYetVerified ?? false,
  };
}

function ratingCell({ position, open }: ListedRow): Cell {
  const code = position !== null ? "scored" : open !== null ? "not-rated" : "other";
  return { value: ratings[code], words: ratings[code], parts: [{ code, words: ratings[code] }] };
}

function axisCell({ vendor, position, open }: ListedRow, axis: "presence" | "direction"): Cell {
  const scored: ScoredAxis | undefined = position?.[axis];
  if (scored === undefined)
    return { value: null, words: open === null ? "not scored" : "not rated" };
  const { points, low, high } = scored;
  return {
    ...{ value: points, words: formatPoints(points), note: formatRange(low, high) },
    score: vendor.slug,
  };
}

function quadrantCell({ vendor, position, open }: ListedRow): Cell {
  if (open !== null) {
    return { value: null, words: "not rated", note: `too little is known of ${open.missing.join(", ")}` }; // prettier-ignore
  }
  if (position === null) return { value: null, words: "not scored" };
  const { quadrant, quadrantShare } = position;
  const doubt = quadrantShare < CERTAIN_FROM ? ", uncertain" : "";
  return {
    ...{
      value: quadrant,
      words: quadrant,
      parts: [{ code: quadrant.toLowerCase(), words: quadrant }],
    },
    ...{ note: `in ${formatShare(quadrantShare)}${doubt}`, score: vendor.slug },
  };
}

function rankCell({ vendor, position }: ListedRow): Cell {
  if (position === null) return { value: null, words: "not scored" };
  const { presenceRank, tiedWith } = position;
  const first =
    presenceRank.firstShare > 0 ? [`first in ${formatShare(presenceRank.firstShare)}`] : [];
  const tie = tiedWith.length > 1 ? [`tie of ${tiedWith.length}`] : [];
  const toss = coinTossWords(presenceRank, presenceRank.of);
  const note = [...tie, ...(toss === "" ? [] : [toss]), ...first].join(", ");
  const words = rankWithRange(presenceRank);
  const cell = { value: presenceRank.median, words, score: vendor.slug };
  return note === "" ? cell : { ...cell, note };
}
