import type { RecordKind } from "@/lib/domain/archive";
import type { TimelineKind } from "@/lib/domain/timeline-kind";
import type { DayArchive } from "../../day-archive";
import type { CitedRecord } from "../../record/cited-record";
import { timelineItems } from "../../timeline/timeline-items";
import { joined, SOURCE_COLUMNS, sourceCells, type Sheet } from "../sheet";

const RECORDS: Record<TimelineKind, RecordKind> = {
  release: "release",
  "support-end": "release",
  event: "event",
  "promise-made": "promise",
  "promise-due": "promise",
  price: "price",
};

/** Everything dated that was public by the day, earliest first. */
export function timelineSheet(day: DayArchive): Sheet {
  const { citations } = day;
  return {
    title: "Timeline, earliest first",
    frame: day.frame,
    asked: [],
    columns: [
      ...["kind", "on", "until", "vendors", "product", "what", "told later", "not yet verified"],
      ...SOURCE_COLUMNS,
    ],
    rows: timelineItems(day).map((item) => [
      ...[item.kind, item.on, item.until],
      joined(item.vendors.map((slug) => citations.names.vendor(slug))),
      item.product === null ? null : citations.names.product(item.product),
      ...[item.words, item.toldLater, item.notYetVerified],
      ...sourceCells(recordsOf(day, RECORDS[item.kind], item.slug)),
    ]),
  };
}

function recordsOf({ citations }: DayArchive, kind: RecordKind, slug: string): CitedRecord[] {
  const record = citations.find(kind, slug);
  return record === null ? [] : [citations.cite(kind, record)];
}
