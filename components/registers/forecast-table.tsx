import { NotYetVerified, RecordLink } from "@/components/records/record-link";
import { Empty } from "@/components/ui/empty";
import { ScrollBox } from "@/components/ui/scroll-box";
import { formatDay } from "@/lib/format/days";
import { sentenceStart } from "@/lib/format/names";
import { formatLevel } from "@/lib/format/numbers";
import type { ForecastRow, ForecastStanding } from "@/lib/reports/forecast/forecast-row";

type Props = { rows: readonly ForecastRow[]; day: string; none?: string };

const NONE = "No forecast is on record by this day.";

/** Forecasts with the rule they are judged by, how likely they were called, and how they turned out. */
export function ForecastTable({ rows, day, none = NONE }: Props) {
  if (rows.length === 0) return <Empty reason={none} />;
  return (
    <ScrollBox label="Forecasts">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Standing</th>
            <th scope="col">What was foreseen</th>
            <th scope="col">By</th>
            <th scope="col">How likely</th>
            <th scope="col">Horizon</th>
            <th scope="col">What became of it</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.record.slug}>
              <td className="min-w-20 font-semibold">{standingName(row.standing)}</td>
              <td className="min-w-60">
                <Foreseen row={row} day={day} />
              </td>
              <td className="min-w-32">
                {row.author}
                <span className="block text-note text-ink-3">{formatDay(row.madeOn)}</span>
              </td>
              <td className="min-w-32">
                <Likelihood row={row} />
              </td>
              <td className="day">
                {row.horizonOn === null ? "none set" : formatDay(row.horizonOn)}
              </td>
              <td className="min-w-52">
                <Outcome row={row} day={day} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

const standingName = (standing: ForecastStanding) =>
  standing === "unresolved" ? "Past its horizon, unresolved" : sentenceStart(standing);

function Foreseen({ row, day }: { row: ForecastRow; day: string }) {
  return (
    <>
      <RecordLink record={row.record} day={day}>
        {row.event}
      </RecordLink>{" "}
      {row.record.notYetVerified && <NotYetVerified />}
      {row.quote !== null && <q className="block font-serif text-ink-2">{row.quote}</q>}
      <span className="block text-note text-ink-3">Judged by: {row.resolutionRule}</span>
    </>
  );
}

function Likelihood({ row: { probability, probabilityReason } }: { row: ForecastRow }) {
  return (
    <>
      {probability === null ? "not coded" : formatLevel(probability)}
      {probabilityReason && <span className="block text-note text-ink-3">{probabilityReason}</span>}
    </>
  );
}

function Outcome({ row: { outcome, settledOn }, day }: { row: ForecastRow; day: string }) {
  if (outcome === null || settledOn === null) {
    return <span className="text-ink-3">no record says, by this day</span>;
  }
  return (
    <>
      {formatDay(settledOn)}: <RecordLink record={outcome} day={day} />
    </>
  );
}
