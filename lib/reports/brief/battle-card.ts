import { cacheLife, cacheTag } from "next/cache";
import type { Moment } from "@/lib/domain/moment";
import type { SupportLevel } from "@/lib/domain/support-level";
import { shortened } from "@/lib/format/shortened";
import { vendorsCompared } from "../compare/compare-vendors";
import type { CompareCell, CompareCriterion, CompareRow, Comparison } from "../compare/comparison";
import { ARCHIVE_TAG, type DayArchive } from "../day-archive";
import { openMarket, type OpenMarket } from "../market/open-market";
import type { ReportFrame } from "../report-frame";
import type { VendorMark } from "../vendor/vendor-mark";
import type { NumberedSource } from "./brief";
import { assumptionsInBrief } from "./brief-market";
import type { Pair } from "./compare-brief";
import { evidenceRows } from "./evidence-rows";
import { Footnotes } from "./footnotes";

export type CardCell = {
  text: string;
  level: SupportLevel | "not-checked" | null;
  footnotes: readonly number[];
};
export type CardRow = { label: string; cells: readonly CardCell[] };

/** Answers side by side: the first rows, and how many more differ. */
export type CardSection = { title: string; rows: readonly CardRow[]; more: number };

/** One vendor against another, on one page. */
export type BattleCard = ReportFrame & {
  vendors: readonly [VendorMark, VendorMark];
  finding: string;
  dek: string;
  criteria: readonly CompareCriterion[];
  /** Who presses whom, in a sentence each. */
  pressures: readonly string[];
  standing: CardSection;
  promises: CardSection;
  evidence: CardSection;
  support: CardSection;
  prices: CardSection;
  assumptions: string;
  citedSources: readonly NumberedSource[];
};

/** Rows of each kind that one page has room for. */
const MOST = { support: 6, prices: 2 };
/** One line of a column of answers, two of a narrow one. */
const LETTERS = 46;

/** One page of one vendor against another. Null when they are one, or one is not on record. */
export async function battleCard(pair: Pair, moment: Moment): Promise<BattleCard | null> {
  "use cache";
  cacheTag(ARCHIVE_TAG);
  cacheLife("hours");
  return battleCardOf(await openMarket(moment), pair);
}

/** The same, from a market at hand. Pure. */
export function battleCardOf(market: OpenMarket, pair: Pair): BattleCard | null {
  const compared = vendorsCompared(market, [...new Set(pair)]);
  const [a, b] = compared.columns.flatMap(({ vendor }) => vendor ?? []);
  if (a === undefined || b === undefined) return null;
  const footnotes = new Footnotes();
  const section = (title: string, rows: readonly CompareRow[], most = rows.length) => ({
    title,
    rows: rows.slice(0, most).map((row) => cardRow(market.day, row, footnotes)),
    more: Math.max(0, rows.length - most),
  });
  const rowsOf = (title: string) =>
    compared.sections.find((one) => one.title === title)?.rows ?? [];
  const unlike = supportDifferences(compared);
  const prices = rowsOf("Prices in comparable units");
  return {
    ...market.day.frame,
    vendors: [a, b],
    finding: compared.finding,
    dek: compared.dek,
    criteria: compared.criteria,
    pressures: compared.threats.flatMap(({ finding, rows: [top] }) =>
      top === undefined ? [] : [`${finding}. ${top.inWords}`],
    ),
    standing: section("Scores with their bounds", withBounds(rowsOf("Scores and ranks"))),
    promises: section("Promises", rowsOf("Promises")),
    evidence: section("How good the evidence is", evidenceRows(market, pair)),
    support: section(supportTitle(unlike.length), unlike, MOST.support),
    prices: section(priceTitle(prices.length), prices, MOST.prices),
    assumptions: assumptionsInBrief(market),
    citedSources: footnotes.list(),
  };
}

/** Points and what the evidence allows in one line each; records are counted under the evidence. */
function withBounds(rows: readonly CompareRow[]): CompareRow[] {
  const boundsOf = (label: string) => rows.find((row) => row.label === `${label}, bounds`);
  return rows
    .filter(({ label }) => !label.endsWith(", bounds") && label !== "Records behind the score")
    .map((row) => {
      const bounds = boundsOf(row.label);
      const cells = row.cells.map((cell, at) => {
        const range = bounds?.cells[at]?.text;
        return range === undefined || range === cell.text ? cell : { ...cell, text: `${cell.text} (${range})` }; // prettier-ignore
      });
      return { ...row, cells };
    });
}

/** Answers that differ where both were checked; capabilities first. */
function supportDifferences({ sections }: Comparison): CompareRow[] {
  const answers = sections.filter(({ rows }) => rows.some(({ cells }) => cells[0]?.level !== null));
  const capabilities = answers.toSorted(
    (x, y) => Number(y.title === "Capability") - Number(x.title === "Capability"),
  );
  return capabilities
    .flatMap(({ rows }) => rows)
    .filter(({ differs, cells }) => differs && cells.every(({ level }) => isKnown(level)));
}

const isKnown = (level: CompareCell["level"]) =>
  level !== null && level !== "not-checked" && level !== "unknown";

const supportTitle = (count: number) =>
  count === 0
    ? "No answer checked for both differs"
    : `They differ in ${count} of what was checked for both`;

const priceTitle = (count: number) =>
  count === 0 ? "No prices in one currency, unit and term" : "Prices in comparable units";

function cardRow(
  { citations }: DayArchive,
  { label, cells }: CompareRow,
  footnotes: Footnotes,
): CardRow {
  return {
    label,
    cells: cells.map(({ text, level, record }) => {
      const cited = record === null ? null : citations.citeRef(record);
      return {
        text: shortened(text, LETTERS),
        level,
        footnotes: cited === null ? [] : footnotes.cite([cited]),
      };
    }),
  };
}
