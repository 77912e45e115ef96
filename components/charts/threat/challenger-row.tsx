import { VendorName } from "@/components/records/vendor/vendor-name";
import { segmentName } from "@/lib/format/names";
import {
  formatFirstShare,
  formatPoints,
  formatRange,
  formatRank,
  widthOf,
} from "@/lib/format/numbers";
import type { LeverBackground, ThreatRow } from "@/lib/reports/threat/threat-row";
import { ThreatLines } from "./threat-lines";
import type { ThreatScale } from "./threat-scale";
import { IfKeptBar, ThreatAxis, ThreatStack } from "./threat-stack";

type Props = {
  row: ThreatRow;
  scale: ThreatScale;
  incumbent: string;
  background: readonly LeverBackground[];
  day: string;
};

const COLUMNS = "md:grid-cols-[15rem_minmax(0,1fr)_6.5rem_7.5rem]";

/** Names the columns of the rows under it, with the scale that they share. */
export function ChallengerHead({ scale }: { scale: ThreatScale }) {
  return (
    <div
      className={`mt-3 grid items-end gap-x-4 pb-1 text-note font-semibold text-ink-2 max-md:hidden ${COLUMNS}`}
    >
      <span>Rank, challenger</span>
      <ThreatAxis scale={scale} />
      <span className="text-right">Score, bounds</span>
      <span className="text-right">If kept, expected</span>
    </div>
  );
}

/** One ranked challenger: rank with its doubt, stack with its bound, score, and all its lines. */
export function ChallengerRow({ row, scale, incumbent, background, day }: Props) {
  return (
    <li className="border-b border-rule py-3">
      <div className={`grid items-start gap-x-4 gap-y-1 ${COLUMNS}`}>
        <div className="flex items-start gap-3">
          <span className="w-12 shrink-0 text-total text-ink-2">{formatRank(row.rank)}</span>
          <div className="grow">
            <span className="flex items-baseline justify-between text-total font-semibold">
              <VendorName vendor={row.challenger} day={day} />
              <span className="text-score md:hidden">{formatPoints(row.points)}</span>
            </span>
            <RankShare row={row} />
          </div>
        </div>
        <div className="min-w-0">
          <ThreatStack {...{ row, scale, incumbent, day }} />
          {row.ifKept.gains.length > 0 && <IfKeptBar row={row} scale={scale} />}
        </div>
        <div className="text-right max-md:hidden">
          <div className="text-score font-semibold">{formatPoints(row.points)}</div>
          <div className="text-note text-ink-2">{formatRange(row.low, row.high)}</div>
        </div>
        <IfKept row={row} />
      </div>
      <p className="mt-1.5 text-table text-ink-2 md:pl-15">
        {row.inWords}{" "}
        <span className="text-ink-3">
          {row.bySegment
            .map(({ segment, points }) => `${segmentName(segment)} ${formatPoints(points)}`)
            .join(" · ")}
        </span>
      </p>
      <details className="mt-1 md:pl-15">
        <summary className="link py-3 text-table md:py-0.5">
          The lines behind the {formatPoints(row.points)} points of {row.challenger.name}
        </summary>
        <div className="mt-2 border-t-2 border-ink">
          <ThreatLines {...{ row, background, day }} />
        </div>
      </details>
    </li>
  );
}

function RankShare({ row }: { row: ThreatRow }) {
  return (
    <>
      <div className="h-1 bg-rule" aria-hidden="true">
        <div className="h-full bg-ink" style={{ width: widthOf(row.topShare) }} />
      </div>
      <p className="text-note text-ink-2">
        {formatFirstShare(row.topShare)}
        {row.tiedWith.length > 1 && `; ${tieWords(row.tiedWith)}`}
      </p>
    </>
  );
}

function IfKept({ row }: { row: ThreatRow }) {
  const { expected, allKept, incumbentAlsoKeeps, gains } = row.ifKept;
  if (gains.length === 0) {
    return (
      <p className="flex flex-wrap gap-x-3 text-note text-ink-3 md:block md:text-right">
        <span className="text-ink-2 md:hidden">{bounds(row)}</span>
        no pending promise
      </p>
    );
  }
  return (
    <div className="flex flex-wrap gap-x-3 text-note text-ink-2 md:block md:text-right">
      <div className="md:hidden">{bounds(row)}</div>
      <div>
        <span className="md:hidden">if kept </span>
        <span className="font-semibold text-ink md:text-total">{formatPoints(expected)}</span>
      </div>
      <div>all kept {formatPoints(allKept)}</div>
      <div>incumbent’s too {formatPoints(incumbentAlsoKeeps)}</div>
    </div>
  );
}

const bounds = ({ low, high }: ThreatRow) => `bounds ${formatRange(low, high)}`;

/** More names than this would crowd the row. */
const NAMED = 3;

function tieWords(names: readonly string[]): string {
  return names.length > NAMED ? `tie of ${names.length}` : `tie: ${names.join(", ")}`;
}
