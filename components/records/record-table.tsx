import { Empty } from "@/components/ui/empty";
import { ScrollBox } from "@/components/ui/scroll-box";
import { formatDay } from "@/lib/format/days";
import { kindName } from "@/lib/format/names";
import { countOf } from "@/lib/format/numbers";
import type { CitedRecord } from "@/lib/reports/cited-record";
import { ReadingTag, RecordLink } from "./record-link";

type Props = {
  records: readonly CitedRecord[];
  day: string;
  label: string;
  /** Heading of the first column and its text; the day a record became public unless told. */
  dayOf?: (record: CitedRecord) => string;
};

const publicDay = (record: CitedRecord) => record.publicFrom;

/** Before this day "public from" only means: always, as far as is known. */
const FIRST_KNOWN = "1901";

/** Records as lines: when, what kind, what they say, and whether somebody read a source. */
export function RecordTable({ records, day, label, dayOf = publicDay }: Props) {
  if (records.length === 0) return <Empty reason="No record is public by this day." />;
  return (
    <ScrollBox label={label}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Kind</th>
            <th scope="col">What it says</th>
            <th scope="col">Evidence</th>
          </tr>
        </thead>
        <tbody>
          {records.map((record) => (
            <tr key={`${record.kind}/${record.slug}`}>
              <td className="day">
                {dayOf(record) < FIRST_KNOWN ? "always" : formatDay(dayOf(record))}
              </td>
              <td className="whitespace-nowrap text-ink-2">{kindName(record.kind)}</td>
              <td className="min-w-56">
                <RecordLink record={record} day={day} />
              </td>
              <td className="whitespace-nowrap">
                {record.notYetVerified ? (
                  <ReadingTag record={record} />
                ) : (
                  <span className="text-ink-3">{countOf(record.evidence.length, "source")}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
