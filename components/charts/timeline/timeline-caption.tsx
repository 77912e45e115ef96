import { timelineKinds } from "@/lib/domain/timeline-kind";
import { formatDayInFull } from "@/lib/format/days";
import { countOf } from "@/lib/format/numbers";
import { timelineKindName } from "@/lib/format/timeline-kinds";
import type { TimelineStart } from "./timeline-start";
import { TimelineKindMark } from "./timeline-glyph";

/** How to read the marks, and what the dates rest on. */
export function TimelineCaption({ start }: { start: TimelineStart }) {
  const { asOf, records, sources } = start;
  return (
    <>
      <span className="flex flex-wrap gap-x-4 gap-y-1 pb-1">
        {timelineKinds.map((kind) => (
          <span key={kind} className="inline-flex items-center gap-1.5">
            <TimelineKindMark kind={kind} />
            {timelineKindName(kind)}
          </span>
        ))}
      </span>
      A line with ends: the days an imprecise date could mean, or a due period. A number: so many
      items too close to be told apart. Shaded: after {formatDayInFull(asOf)}, where only what was
      announced by then may stand: an end of support once every source of its release had been
      published or read by that day. {countOf(records, "record")} from {countOf(sources, "source")}.
      Told later: no source of the time, only later ones.
    </>
  );
}
