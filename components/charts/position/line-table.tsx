import { RecordLinks } from "@/components/records/record-links";
import { formatLevel, formatPoints } from "@/lib/format/numbers";
import type { ScoredCriterion, ScoredLine } from "@/lib/reports/market/scored-line";

/** The addends of one criterion: what was read, what it weighs, what it adds. */
export function LineTable({ criterion, day }: { criterion: ScoredCriterion; day: string }) {
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">Line</th>
          <th scope="col" className="number">
            Weight
          </th>
          <th scope="col" className="number">
            Value
          </th>
          <th scope="col" className="number">
            Points
          </th>
          <th scope="col">Records</th>
        </tr>
      </thead>
      <tbody>
        {criterion.lines.map((line) => (
          <tr key={line.id} className={line.suppressed ? "text-ink-2" : undefined}>
            <th scope="row">
              <LineName line={line} />
            </th>
            <td className="number">{formatLevel(line.weight)}</td>
            <td className="number">{line.value === null ? "none" : formatLevel(line.value)}</td>
            <td className="number font-semibold">{formatPoints(line.points)}</td>
            <td>{line.kind !== "prior" && <RecordLinks records={line.records} day={day} />}</td>
          </tr>
        ))}
        <tr className="font-semibold">
          <th scope="row" className="font-semibold!">
            Sum
          </th>
          <td colSpan={2} />
          <td className="number">{formatPoints(criterion.points)}</td>
          <td />
        </tr>
      </tbody>
    </table>
  );
}

function LineName({ line }: { line: ScoredLine }) {
  if (line.kind === "prior") {
    return <span className="unverified">No evidence: the share that ignorance holds</span>;
  }
  return (
    <>
      {line.kind === "assessment" && <span className="text-ink-2">Judgement: </span>}
      {line.label}
      {line.suppressed && (
        <span className="block text-note text-ink-3">
          repeats a stronger record: shown, counts nothing
        </span>
      )}
    </>
  );
}
