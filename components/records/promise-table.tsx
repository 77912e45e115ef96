import { Empty } from "@/components/ui/empty";
import { ScrollBox } from "@/components/ui/scroll-box";
import { formatDay, formatDue } from "@/lib/format/days";
import type { PromiseRow } from "@/lib/reports/promise/promise-row";
import { standingWords } from "./promise-standing";
import { NotYetVerified, RecordLink } from "./record-link";
import { VendorName } from "./vendor/vendor-name";

type Props = { promises: readonly PromiseRow[]; day: string; vendors?: boolean; none?: string };

const NONE = "No promise is on record by this day.";

/** What was promised, when it is due, and how it stands on the day. */
export function PromiseTable({ promises, day, vendors = true, none = NONE }: Props) {
  if (promises.length === 0) return <Empty reason={none} />;
  return (
    <ScrollBox label="Promises">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Due by</th>
            {vendors && (
              <th scope="col" className="max-md:hidden">
                Vendor
              </th>
            )}
            <th scope="col">What was promised</th>
            <th scope="col">Standing</th>
          </tr>
        </thead>
        <tbody>
          {promises.map((row) => (
            <tr key={row.record.slug}>
              <td className="day">
                {formatDue({ from: row.dueFrom, until: row.dueUntil, assumed: row.dueAssumed })}
              </td>
              {vendors && (
                <td className="whitespace-nowrap max-md:hidden">
                  <VendorName vendor={row.vendor} day={day} />
                </td>
              )}
              <td className="min-w-40">
                {vendors && (
                  <div className="md:hidden">
                    <VendorName vendor={row.vendor} day={day} />
                  </div>
                )}
                <RecordLink record={row.record} day={day}>
                  {row.promised}
                </RecordLink>
                <span className="block text-note text-ink-3">
                  {row.speaker}, {formatDay(row.madeOn)}{" "}
                  {row.record.notYetVerified && <NotYetVerified />}
                </span>
              </td>
              <td>{standingWords(row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
