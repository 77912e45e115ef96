import { RecordLink } from "@/components/records/record-link";
import { sentenceStart } from "@/lib/format/names";
import { countOf, formatLevel, formatPoints, formatShare } from "@/lib/format/numbers";
import type { ScoredCriterion, ScoredLine } from "@/lib/reports/market/scored-line";
import { Interval } from "../interval";
import { LineTable } from "./line-table";

type Props = { criterion: ScoredCriterion; slot: number | null; day: string };

const COLUMNS = 6;

/** One criterion, and on request every line that its points are the sum of. */
export function CriterionRows({ criterion, slot, day }: Props) {
  const counting = criterion.lines.filter(
    ({ kind, suppressed }) => kind !== "prior" && !suppressed,
  );
  const unknown = counting.length === 0;
  return (
    <>
      <tr className="[&>*]:border-b-0!">
        <th scope="row">{sentenceStart(criterion.label)}</th>
        <td className="number">{formatLevel(criterion.weight)}</td>
        <td>
          <Interval
            slot={slot}
            low={criterion.low}
            point={criterion.point}
            high={criterion.high}
            dotted={unknown}
          />
        </td>
        <td className="number">{formatLevel(criterion.point)}</td>
        <td className="number font-semibold">{formatPoints(criterion.points)}</td>
        <td className="min-w-72 md:min-w-48">
          {unknown ? (
            <span className="unverified">No evidence: the prior counts, bounds 0 to 1</span>
          ) : (
            <Strongest lines={counting} day={day} />
          )}
        </td>
      </tr>
      <tr>
        <td colSpan={COLUMNS} className="pt-0!">
          <details>
            <summary className="link py-3 text-note md:py-0">
              {countOf(criterion.lines.length, "line")} behind {criterion.label.toLowerCase()},{" "}
              {formatShare(criterion.confidence)} of it evidence
            </summary>
            <div className="mt-1 mb-2 bg-sunk p-3">
              <LineTable criterion={criterion} day={day} />
            </div>
          </details>
        </td>
      </tr>
    </>
  );
}

function Strongest({ lines, day }: { lines: readonly ScoredLine[]; day: string }) {
  const strongest = lines.reduce((best, line) => (line.weight > best.weight ? line : best));
  const record = strongest.records[0];
  const records = new Set(lines.flatMap((line) => line.records.map(({ slug }) => slug))).size;
  return (
    <>
      {record ? <RecordLink record={record} day={day} /> : strongest.label}{" "}
      <span className="whitespace-nowrap text-ink-3">{countOf(records, "record")}</span>
    </>
  );
}
