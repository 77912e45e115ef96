import { VendorName } from "@/components/records/vendor/vendor-name";
import { segmentName } from "@/lib/format/names";
import { formatFirstShare, formatPoints, formatRange, widthOf } from "@/lib/format/numbers";
import { coinTossWords, rankWithRange, tieWords } from "@/lib/format/ranks";
import type { LeverBackground, ThreatRow } from "@/lib/reports/threat/threat-row";
import { challengerLines } from "./challenger-lines-data";
import { ThreatLines } from "./threat-lines";
import type { ThreatScale } from "./threat-scale";
import { IfKeptBar, ThreatAxis, ThreatStack } from "./threat-stack";

type Props = {
  row: ThreatRow;
  /** How many are ranked. */
  places: number;
  scale: ThreatScale;
  incumbent: string;
  background: readonly LeverBackground[];
  day: string;
};

const COLUMNS = "md:grid-cols-[17rem_minmax(0,1fr)_6.5rem_7.5rem]";

/** Names the columns of the rows under it, with the scale that they share. */
export function ChallengerHead({ scale }: { scale: ThreatScale }) {
  return (
    <div
      className={`mt-3 grid items-end gap-x-4 pb-1 text-note font-semibold text-ink-2 max-md:hidden ${COLUMNS}`}
    >
      <span>Rank (5–95%), challenger</span>
      <ThreatAxis scale={scale} />
      <span className="text-right">Score, bounds</span>
      <span className="text-right">If kept, expected</span>
    </div>
  );
}

/** One ranked challenger: rank with its doubt, stack with its bound, score, and all its lines. */
export function ChallengerRow({ row, places, scale, incumbent, background, day }: Props) {
  return (
    <li className="border-b border-rule py-3">
      <div className={`grid items-start gap-x-4 gap-y-1 ${COLUMNS}`}>
        <div className="flex items-start gap-3">
          <span className="w-18 shrink-0 text-total text-ink-2">{rankWithRange(row.rank)}</span>
          <div className="grow">
            <span className="flex items-baseline justify-between text-total font-semibold">
              <VendorName vendor={row.challenger} day={day} />
              <span className="text-score md:hidden">{formatPoints(row.points)}</span>
            </span>
            <RankShare row={row} places={places} />
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
      <p className="mt-1.5 text-table text-ink-2 md:pl-21">
        {row.inWords}{" "}
        <span className="text-ink-3">
          {row.bySegment
            .map(({ segment, points }) => `${segmentName(segment)} ${formatPoints(points)}`)
            .join(" · ")}
        </span>
      </p>
      <details className="mt-1 md:pl-21">
        <summary className="link py-3 text-table md:py-0.5">
          The lines behind the {formatPoints(row.points)} points of {row.challenger.name}
        </summary>
        <div className="mt-2 border-t-2 border-ink">
          <ThreatLines lines={challengerLines(row, background)} day={day} />
        </div>
      </details>
    </li>
  );
}

function RankShare({ row, places }: { row: ThreatRow; places: number }) {
  const doubts = [tieWords(row.tiedWith), coinTossWords(row.rank, places)];
  return (
    <>
      <div className="h-1 bg-rule" aria-hidden="true">
        <div className="h-full bg-ink" style={{ width: widthOf(row.topShare) }} />
      </div>
      <p className="text-note text-ink-2">
        {[formatFirstShare(row.topShare), ...doubts].filter((words) => words !== "").join("; ")}
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
