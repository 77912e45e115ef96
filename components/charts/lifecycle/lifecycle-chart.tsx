import { RecordLink } from "@/components/records/record-link";
import type { IsoDate } from "@/lib/domain/iso-date";
import { formatDay } from "@/lib/format/days";
import type { LifecycleRow } from "@/lib/reports/product/lifecycle-row";
import { LifecycleBarDrawing } from "./lifecycle-bar";
import { lifecycleAxis, lifecycleBar, type LifecycleAxis } from "./lifecycle-layout";

type Props = { rows: readonly LifecycleRow[]; asOf: IsoDate; day: string };

/** This many releases are read at a glance; older ones are folded under them. */
const MOST_SHOWN = 12;

const GRID =
  "grid grid-cols-[6.5rem_1fr] items-center gap-x-3 md:grid-cols-[7.5rem_1fr_minmax(11rem,15rem)]";

/** One row a release, newest first: its support from release to end, on one axis of time. */
export function LifecycleChart({ rows, asOf, day }: Props) {
  const axis = lifecycleAxis(rows, asOf);
  const older = rows.slice(MOST_SHOWN);
  return (
    <div>
      <AxisHead axis={axis} asOf={asOf} />
      <Rows rows={rows.slice(0, MOST_SHOWN)} axis={axis} day={day} />
      {older.length > 0 && (
        <details className="mt-1">
          <summary className="link py-3 text-table md:py-1">
            {older.length} older, back to {formatDay(older.at(-1)?.releasedOn ?? "")}
          </summary>
          <Rows rows={older} axis={axis} day={day} />
        </details>
      )}
    </div>
  );
}

function AxisHead({ axis, asOf }: { axis: LifecycleAxis; asOf: string }) {
  return (
    <div className={GRID} aria-hidden="true">
      <span />
      <svg width="100%" height="34" className="block overflow-visible text-note">
        <text
          x={`${axis.today}%`}
          y="11"
          textAnchor={axis.today > 80 ? "end" : axis.today < 20 ? "start" : "middle"}
          fill="var(--color-accent)"
          fontWeight="600"
        >
          {formatDay(asOf)}
        </text>
        {axis.ticks
          .filter(({ at }) => at < 97)
          .map(({ label, at }) => (
            <text
              key={label}
              x={`${at}%`}
              y="28"
              textAnchor={at < 3 ? "start" : "middle"}
              fill="var(--color-ink-3)"
            >
              {label}
            </text>
          ))}
      </svg>
    </div>
  );
}

type RowsProps = { rows: readonly LifecycleRow[]; axis: LifecycleAxis; day: string };

function Rows({ rows, axis, day }: RowsProps) {
  return (
    <ul className="text-table">
      {rows.map((row) => (
        <li key={row.record.slug} className={`${GRID} border-b border-rule py-1`}>
          <span className="min-w-0 wrap-anywhere">
            <RecordLink record={row.record} day={day}>
              {row.version}
            </RecordLink>
            {row.longTermSupport === true && <span className="text-ink-3"> LTS</span>}
          </span>
          <LifecycleBarDrawing bar={lifecycleBar(row, axis)} axis={axis} />
          <span className="col-start-2 text-note text-ink-2 md:col-start-3">
            {formatDay(row.releasedOn)}; {row.inWords}
          </span>
        </li>
      ))}
    </ul>
  );
}
