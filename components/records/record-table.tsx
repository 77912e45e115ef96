import { Empty } from "@/components/ui/empty";
import { formatDay } from "@/lib/format/days";
import { countOf } from "@/lib/format/numbers";
import type { CitedRecord } from "@/lib/reports/record/cited-record";
import { recordLines } from "./record-lines";
import { RecordRows } from "./record-rows";

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
  const days = records.map((record) => happened?.get(record) ?? record.publicFrom);
  return (
    <RecordRows
      records={recordLines(records)}
      days={days.map((on) => (on < FIRST_KNOWN ? "always" : formatDay(on)))}
      dayHead={happened ? "Day" : "Public from"}
      {...{ day, label }}
    />
  );
}
