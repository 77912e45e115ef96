import { Link } from "@/components/ui/link";
import { recordAddress } from "@/components/records/addresses";
import { ScrollBox } from "@/components/ui/scroll-box";
import { formatMove } from "@/lib/format/moves";
import { formatPoints } from "@/lib/format/numbers";
import { sentenceStart } from "@/lib/format/names";
import type { MovedLine } from "@/lib/reports/scenario/scenario";

/** The summands that make the difference, greatest first. */
export function LineMoves({ lines, day }: { lines: readonly MovedLine[]; day: string }) {
  return (
    <ScrollBox label="Lines that make the difference">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Vendor</th>
            <th scope="col">Score</th>
            <th scope="col">Line</th>
            <th scope="col" className="number">
              On record
            </th>
            <th scope="col" className="number">
              Scenario
            </th>
            <th scope="col" className="number">
              Difference
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={JSON.stringify([line.vendor, line.of, line.part, line.label])}>
              <th scope="row">{line.vendor}</th>
              <td>
                {sentenceStart(line.of)}: {line.part}
              </td>
              <td className="min-w-40 wrap-anywhere">
                {line.label}
                <Behind line={line} day={day} />
              </td>
              <td className="number">{pointsOrNone(line.before)}</td>
              <td className="number">{pointsOrNone(line.after)}</td>
              <td className="number">{formatMove((line.after ?? 0) - (line.before ?? 0))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

const pointsOrNone = (points: number | null) => (points === null ? "none" : formatPoints(points));

function Behind({ line, day }: { line: MovedLine; day: string }) {
  return line.records.map(({ kind, slug, title }) => (
    <span key={`${kind}/${slug}`} className="block text-note text-ink-3">
      On record:{" "}
      <Link href={recordAddress(day, { kind, slug })} prefetch={false} className="link">
        {title}
      </Link>
    </span>
  ));
}
