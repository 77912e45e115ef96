import { formatDay } from "@/lib/format/days";
import { formatCount } from "@/lib/format/numbers";
import type { WeekWork } from "@/lib/reports/desk/review/review-item";

/** What was done in each of the last weeks. */
export function WeekTable({ weeks }: { weeks: readonly WeekWork[] }) {
  return (
    <table className="table">
      <caption className="mb-1 text-left font-serif text-figure font-semibold">
        Done per week
      </caption>
      <thead>
        <tr>
          <th scope="col">Week from (UTC)</th>
          <th scope="col" className="number">
            Checked
          </th>
          <th scope="col" className="number">
            Edits
          </th>
          <th scope="col" className="number">
            Decided
          </th>
        </tr>
      </thead>
      <tbody>
        {weeks.map(({ week, monday, checks, edits, decided }) => (
          <tr key={week}>
            <th scope="row" title={week}>
              {formatDay(monday)}
            </th>
            <td className="number">{formatCount(checks)}</td>
            <td className="number">{formatCount(edits)}</td>
            <td className="number">{formatCount(decided)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
