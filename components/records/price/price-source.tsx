import { formatDay } from "@/lib/format/days";
import { gradeCode } from "@/lib/format/grades";
import type { CostRow } from "@/lib/reports/price/cost-row";
import { RecordLink } from "../record-link";

/** Where a cost comes from: the price record, since when, how it was come by, and its grade. */
export function PriceSource({ row, day }: { row: CostRow; day: string }) {
  return (
    <>
      {row.records.map((record, at) => (
        <span key={record.slug} className="block">
          <RecordLink record={record} day={day}>
            {at === 0 ? `price from ${formatDay(row.from)}` : "price added"}
          </RecordLink>
        </span>
      ))}
      <span className="block text-note text-ink-3">
        {row.basis}
        {row.records[0]?.evidence[0] && `, grade ${gradeCode(row.records[0].evidence[0].grade)}`}
      </span>
    </>
  );
}
