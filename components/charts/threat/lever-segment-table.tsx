import { ScrollBox } from "@/components/ui/scroll-box";
import { sentenceStart } from "@/lib/format/names";
import type { ChallengerLinesData } from "./challenger-lines-data";

/** All lines of one threat at once: levers down, segments across, and both sums. */
export function LeverSegmentTable({ lines }: { lines: ChallengerLinesData }) {
  const { name, segments, totals } = lines;
  return (
    <ScrollBox label={`Lines of ${name} by lever and segment`}>
      <table className="table sum-rows">
        <thead>
          <tr>
            <th scope="col">Points by lever and segment</th>
            {[...segments, "All"].map((segment) => (
              <th key={segment} scope="col">
                {segment}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.levers.map(({ lever, across, points }) => (
            <tr key={lever}>
              <th scope="row">{sentenceStart(lever)}</th>
              {across.map((cell, at) => (
                <td key={segments[at]}>
                  {cell ?? <span className="unverified">no evidence</span>}
                </td>
              ))}
              <td>{points}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">All levers</th>
            {totals.map((total, at) => (
              <td key={segments[at] ?? "All"}>{total}</td>
            ))}
          </tr>
        </tfoot>
      </table>
    </ScrollBox>
  );
}
