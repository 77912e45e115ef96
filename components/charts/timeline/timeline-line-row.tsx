import { Link } from "@/components/ui/link";
import { recordAddress } from "@/components/records/addresses";
import { NotYetVerified } from "@/components/records/record-link";
import { timelineKindName } from "@/lib/format/timeline-kinds";
import { TimelineKindMark } from "./timeline-glyph";
import type { TimelineLine } from "./timeline-lines";
import { entryDay } from "./timeline-mark";

type Props = { line: TimelineLine; day: string; today: number };

/** One line of the list: when, what kind, whose, what; each item leads to its record. */
export function TimelineLineRow({ line, day, today }: Props) {
  if (line.entry === null) {
    return <h3 className="pt-4 pb-1 text-table font-semibold text-ink-2">{line.head}</h3>;
  }
  const { entry } = line;
  return (
    <div className="grid gap-x-4 border-b border-rule py-1.5 text-table max-md:grid-cols-[1fr_auto] md:grid-cols-[150px_150px_170px_1fr]">
      <span className="text-ink-2">
        {entryDay(entry)}
        {entry.last > today && <span className="text-ink-3">, ahead</span>}
      </span>
      <span className="flex items-start gap-2 text-ink-2">
        <span className="pt-0.5">
          <TimelineKindMark kind={entry.kind} />
        </span>
        {timelineKindName(entry.kind)}
      </span>
      <span className="max-md:col-span-2">
        {entry.vendors.length === 0 ? (
          <span className="text-ink-3">no maker on record</span>
        ) : (
          entry.vendors.map(({ name }) => name).join(", ")
        )}
      </span>
      <span className="max-md:col-span-2 max-md:py-1">
        <Link
          href={recordAddress(day, entry.record)}
          prefetch={false}
          className={`${entry.notYetVerified ? "link-ink unverified" : "link-ink"} max-md:inline-block max-md:py-2`}
        >
          {entry.title}
        </Link>{" "}
        {entry.toldLater && <span className="whitespace-nowrap text-ink-3">told later</span>}{" "}
        {entry.notYetVerified && <NotYetVerified />}
      </span>
    </div>
  );
}
