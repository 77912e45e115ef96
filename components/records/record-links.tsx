import type { CitedRecord } from "@/lib/reports/record/cited-record";
import { LinkList } from "./link-list";
import { recordLines } from "./record-lines";

/** Records one under the other, each leading to its evidence. */
export function RecordLinks({ records, day }: { records: readonly CitedRecord[]; day: string }) {
  if (records.length === 0) return <span className="text-ink-3">no record</span>;
  return <LinkList records={recordLines(records)} day={day} />;
}
