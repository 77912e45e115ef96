import type { RecordRef } from "@/lib/domain/archive";
import { knownSuffix } from "@/lib/domain/instant";
import { causeNames } from "@/lib/format/cause-names";
import { formatMove } from "@/lib/format/moves";
import { partsInWords } from "../change/change-words";
import type { MarketChange } from "../change/market-change";
import type { MoveRow } from "../change/move-row";
import { movedFinding } from "../change/recent-change";
import type { VendorMark } from "../vendor/vendor-mark";
import type { BriefMove, BriefMoves } from "./brief";
import { linesOf, type Told } from "./brief-lines";
import type { Footnotes } from "./footnotes";

/** Moves that half a page has room for, with what made them. */
const ROWS = 4;
/** Lines about what made them; two vendors have their promises above. */
const LINES = { vendor: 7, pair: 2, threats: 3 };

/** How these vendors moved on both axes, as the page of changes tells it. Pure. */
export function vendorChanges(
  change: MarketChange,
  vendors: readonly VendorMark[],
  footnotes: Footnotes,
): BriefMoves {
  const slugs = vendors.map(({ slug }) => slug);
  const rows = slugs.flatMap((slug) =>
    (["presence", "direction"] as const).flatMap((axis) =>
      change[axis].filter(({ vendor }) => vendor.slug === slug).map((row) => ({ row, of: axis })),
    ),
  );
  const alone = change.cameOrWent.filter(({ vendor }) => slugs.includes(vendor.slug));
  return {
    finding: movedFinding(change, slugs) ?? "Ranked on neither day: nothing to compare",
    ...movesOf(rows, vendors.length === 1 ? LINES.vendor : LINES.pair, footnotes),
    note: alone.map(({ came, why }) => (came ? `Before: ${why}` : why)).join(" "),
    ...whereOf(change, null),
  };
}

/** How the threats to one vendor moved, as the page of changes tells it. Pure. */
export function threatChanges(
  { threats, ...change }: MarketChange,
  footnotes: Footnotes,
): BriefMoves {
  const rows = threats?.rows.map((row) => ({ row, of: "threat" as const })) ?? [];
  return {
    finding: threats?.finding ?? "Nobody was ranked on the later day",
    ...movesOf(rows, LINES.threats, footnotes),
    note: "",
    ...whereOf(change, threats?.incumbent.slug ?? null),
  };
}

const whereOf = ({ since }: Pick<MarketChange, "since">, to: string | null) => ({
  since: `${since.asOf}${knownSuffix(since.knownAt)}`,
  to,
});

type Moved = { row: MoveRow; of: BriefMove["of"] };

function movesOf(
  all: readonly Moved[],
  most: number,
  footnotes: Footnotes,
): Pick<BriefMoves, "rows" | "lines" | "more"> {
  const shown = all.slice(0, ROWS);
  const made = shown
    .flatMap(madeBy)
    .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .filter(({ record }, at, list) => list.findIndex((one) => isSame(one.record, record)) === at);
  return {
    rows: shown.map(moveOf),
    lines: linesOf(made, most, footnotes).lines,
    more: all.length - shown.length,
  };
}

const isSame = (a: RecordRef, b: RecordRef) => a.kind === b.kind && a.slug === b.slug;

function moveOf({ row, of }: Moved): BriefMove {
  const { vendor, before, after, points, reading } = row;
  return { vendor, of, before, after, points, reading, parts: partsInWords(row) };
}

/** What made a move, question by question, each with the record that weighs most in it. */
function madeBy({ row: { vendor, parts }, of }: Moved): (Told & { points: number })[] {
  return parts.flatMap(({ cause, reasons }) =>
    reasons.flatMap(({ label, points, readings }) => {
      const record = readings.flatMap(({ records }) => records).find(({ gone }) => !gone);
      if (record === undefined) return [];
      const text = `${causeNames[cause]}, ${of === "threat" ? label : of}: ${record.title}`;
      return [{ when: formatMove(points), text, vendor, record, points }];
    }),
  );
}
