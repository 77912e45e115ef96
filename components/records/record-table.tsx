import { Empty } from "@/components/ui/empty";
import { ScrollBox } from "@/components/ui/scroll-box";
import { formatDay } from "@/lib/format/days";
import { kindName } from "@/lib/format/names";
import { countOf } from "@/lib/format/numbers";
import type { CitedRecord } from "@/lib/reports/record/cited-record";
import { NotYetVerified, RecordLink } from "./record-link";

type Props = {
  records: readonly CitedRecord[];
  day: string;
  label: string;
  /** How many rows show at once; the rest open on request. */
  first?: number;
  /** What an empty table says instead. */
  none?: string;
  /** The day each happened, as precise as it is known; without it, the day it was public from. */
  happened?: ReadonlyMap<CitedRecord, string>;
};

/** Before this day "public from" only means: always, as far as is known. */
const FIRST_KNOWN = "1901";

const NONE = "No record is public by this day.";

/** Records as lines: when, what kind, what they say, and whether somebody read a source. */
export function RecordTable({
  records,
  day,
  label,
  first = records.length,
  none = NONE,
  happened,
}: Props) {
  if (records.length === 0) return <Empty reason={none} />;
  const rest = records.slice(first);
  return (
    <>
      <Rows records={records.slice(0, first)} {...{ day, label, happened }} />
      {rest.length > 0 && (
        <details>
          <summary className="link py-3 text-table md:py-1.5">
            {countOf(rest.length, "more record")}
          </summary>
          <Rows records={rest} label={`${label}, continued`} {...{ day, happened }} />
        </details>
      )}
    </>
  );
}

type RowsProps = Pick<Props, "records" | "day" | "label"> & {
  happened: Props["happened"] | undefined;
};

function Rows({ records, day, label, happened }: RowsProps) {
  return (
    <ScrollBox label={label}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{happened ? "Day" : "Public from"}</th>
            <th scope="col" className="max-md:hidden">
              Kind
            </th>
            <th scope="col">What it says</th>
            <th scope="col">Evidence</th>
          </tr>
        </thead>
        <tbody>
          {records.map((record) => (
            <RecordRow
              key={`${record.kind}/${record.slug}`}
              record={record}
              day={day}
              on={happened?.get(record) ?? record.publicFrom}
            />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function RecordRow({ record, day, on }: { record: CitedRecord; day: string; on: string }) {
  return (
    <tr>
      <td className="day">{on < FIRST_KNOWN ? "always" : formatDay(on)}</td>
      <td className="whitespace-nowrap text-ink-2 max-md:hidden">{kindName(record.kind)}</td>
      <td className="min-w-44">
        <RecordLink record={record} day={day} />
      </td>
      <td className="whitespace-nowrap">
        {record.notYetVerified ? (
          <NotYetVerified />
        ) : (
          <span className="text-ink-3">{countOf(record.evidence.length, "source")}</span>
        )}
      </td>
    </tr>
  );
}
