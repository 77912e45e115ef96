import { formatPercentRange } from "@/lib/format/concentration";
import { gradeCode, gradeWords } from "@/lib/format/grades";
import type { CitedRecord } from "@/lib/reports/record/cited-record";
import type { StructurePoint } from "@/lib/reports/structure/structure-point";
import { RecordLink } from "../record-link";
import { VendorName } from "../vendor/vendor-name";

/** The shares behind a figure, each leading to its record, and the readings not counted. */
export function PublishedShares({ point, day }: { point: StructurePoint; day: string }) {
  return (
    <ul className="grid gap-1">
      {point.shares.map((share) => (
        <li key={share.vendor.slug} className="flex items-center gap-1 whitespace-nowrap">
          <VendorName vendor={share.vendor} day={day} />
          {share.records.map((record, place) => (
            <span key={record.slug}>
              {place > 0 && ", "}
              <RecordLink record={record} day={day}>
                {formatPercentRange(share)}
              </RecordLink>{" "}
              <Grade record={record} />
            </span>
          ))}
        </li>
      ))}
      {point.passedOver.map((record) => (
        <li key={record.slug} className="text-note text-ink-3">
          not counted:{" "}
          <RecordLink record={record} day={day}>
            {record.title}
          </RecordLink>
        </li>
      ))}
    </ul>
  );
}

/** The grade of its first evidence; the record has all of it. */
function Grade({ record }: { record: CitedRecord }) {
  const grade = record.evidence[0]?.grade;
  if (grade === undefined) return null;
  return (
    <abbr title={gradeWords(grade)} className="text-note text-ink-3 no-underline">
      {gradeCode(grade)}
    </abbr>
  );
}
