import { HhiInterval } from "@/components/charts/structure/hhi-interval";
import {
  formatClass,
  formatFirms,
  formatHhi,
  formatHhiRange,
  formatPercentRange,
  formatPeriod,
  placeName,
} from "@/lib/format/concentration";
import { spoken } from "@/lib/format/names";
import { countOf, formatLevel } from "@/lib/format/numbers";
import type { MarketStructure } from "@/lib/reports/structure/market-structure";
import type { StructureFigure, StructurePoint } from "@/lib/reports/structure/structure-point";
import { PublishedShares } from "./published-shares";

type Props = { point: StructurePoint; guidelines: MarketStructure["guidelines"]; day: string };

/** One figure with its shares, or why there is none. */
export function StructureRow({ point, guidelines, day }: Props) {
  const { segment, geography, period, publisher, kind, figure, refusal, preferred } = point;
  return (
    <tr>
      <th scope="row" className="min-w-36 max-w-52">
        {segment}
        {geography && `, ${placeName(geography)}`},{" "}
        <span className="font-semibold">{formatPeriod(period)}</span>
        <span className="block text-note text-ink-3">
          {publisher}, {spoken(kind)}
        </span>
        {!preferred && (
          <span className="block text-note text-ink-3">another reading is preferred</span>
        )}
      </th>
      <td className="min-w-40">
        <PublishedShares point={point} day={day} />
      </td>
      {figure === null ? (
        <td colSpan={6} className="max-w-[34em]">
          <span className="font-semibold">No figure.</span> {refusal}
        </td>
      ) : (
        <FigureCells figure={figure} shares={point.shares.length} guidelines={guidelines} />
      )}
    </tr>
  );
}

type CellProps = { figure: StructureFigure; shares: number; guidelines: Props["guidelines"] };

function FigureCells({ figure, shares, guidelines }: CellProps) {
  const { known, rest, hhi, hhiIfRestSmaller, largest, classes, complete } = figure;
  return (
    <>
      <td className="number">
        {formatPercentRange(known)}
        <span className="block text-ink-3">{formatPercentRange(rest)}</span>
      </td>
      <td className="min-w-44">
        <HhiInterval hhi={hhi} guidelines={guidelines} />
        <span className="block font-semibold whitespace-nowrap">{formatHhiRange(hhi)}</span>
        <span className="block text-note text-ink-3">
          rests on {countOf(shares, "share")}
          {hhiIfRestSmaller !== null &&
            hhiIfRestSmaller < hhi.high &&
            `; up to ${formatHhi(hhiIfRestSmaller)} if no other firm is larger than the smallest here`}
        </span>
      </td>
      <td className="number">
        {largest.map((bounds, place) => (
          <span key={place} className="block whitespace-nowrap">
            <span className="text-ink-3">CR{place + 1}</span> {formatPercentRange(bounds)}
          </span>
        ))}
      </td>
      <td className="number">
        {formatFirms(figure.effectiveFirms)}
        {complete && (
          <span className="block text-note text-ink-3">
            by entropy {formatLevel(complete.order1)}; firms {complete.order0}
          </span>
        )}
      </td>
      <td className="whitespace-nowrap">
        {classes.map((classed) => (
          <span key={classed.guideline} className="block">
            <span className="text-ink-3">{classed.guideline}</span> {formatClass(classed)}
          </span>
        ))}
      </td>
      <td className="min-w-36">
        <Leader figure={figure} />
      </td>
    </>
  );
}

function Leader({ figure: { leader, dominance } }: { figure: StructureFigure }) {
  if (!leader.sure) {
    return (
      <span className="text-ink-2">
        not known: an unpublished firm could be as large as {leader.vendor.name}
      </span>
    );
  }
  return (
    <>
      <span className="font-semibold">{leader.vendor.name}</span>
      {dominance && (
        <span className="block text-note text-ink-2">
          {verdicts[`${dominance.dominated}`]}: so far ahead of the second, a leader dominates above{" "}
          {formatPercentRange(dominance.threshold)}
        </span>
      )}
    </>
  );
}

const verdicts = {
  true: "dominates",
  false: "does not dominate",
  null: "may or may not dominate",
} as const;
