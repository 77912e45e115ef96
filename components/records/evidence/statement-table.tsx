import { ScrollBox } from "@/components/ui/scroll-box";
import type { VendorScorecard } from "@/lib/reports/vendor/vendor-scorecard";
import { RecordLink } from "../record-link";

type Props = { statements: VendorScorecard["statements"]; day: string; label?: string };

/** Numbered statements with who says them. */
export function StatementTable({ statements, day, label = "Statements" }: Props) {
  return (
    <ScrollBox label={label}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col" className="number">
              No.
            </th>
            <th scope="col">What it says</th>
            <th scope="col">Speaker</th>
          </tr>
        </thead>
        <tbody>
          {statements.map(({ number, says, speaker, record }) => (
            <tr key={record.slug}>
              <td className="number text-ink-2">{number}</td>
              <td className="min-w-56">
                <RecordLink record={record} day={day}>
                  {says}
                </RecordLink>
              </td>
              <td className="text-ink-2">{speaker}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
