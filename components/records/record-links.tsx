import type { CitedRecord } from "@/lib/reports/record/cited-record";
import { RecordLink } from "./record-link";

/** Records one under the other, each leading to its evidence. */
export function RecordLinks({ records, day }: { records: readonly CitedRecord[]; day: string }) {
  if (records.length === 0) return <span className="text-ink-3">no record</span>;
  return (
    <ul className="grid gap-1">
      {records.map((record) => (
        <li key={`${record.kind}/${record.slug}`}>
          <RecordLink record={record} day={day} />
        </li>
      ))}
    </ul>
  );
}
