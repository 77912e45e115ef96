import { Link } from "@/components/ui/link";
import { Suspense } from "react";
import { TimelineLive, TimelineStill } from "@/components/charts/timeline/timeline-live";
import { timelineAddress } from "@/components/records/addresses";
import { FeedLinks } from "@/components/records/feed-links";
import { frameOf } from "@/components/take/frame-of";
import { TakeAway } from "@/components/take/take-away";
import { Empty } from "@/components/ui/empty";
import { PageTitle } from "@/components/ui/page-title";
import { sameArchive } from "@/lib/domain/instant";
import { formatDayInFull } from "@/lib/format/days";
import type { Timeline } from "@/lib/reports/timeline/timeline";

const FIRST_YEAR = 2003;

/** Everything dated on one axis and as a list, as of one day. */
export function TimelineView({ timeline, day }: { timeline: Timeline; day: string }) {
  const { all, ...start } = timeline;
  const take = <TakeAway frame={frameOf(timeline)} sheet={{ name: "timeline" }} drawn />;
  const year = Number(timeline.asOf.slice(0, 4));
  const years = Array.from({ length: year - FIRST_YEAR }, (_, step) => FIRST_YEAR + step);
  return (
    <>
      <PageTitle
        finding={timeline.finding}
        dek={timeline.dek}
        trail={<FeedLinks topic="market" name="the market" day={day} />}
      />
      {all.rows.length === 0 ? (
        <Empty
          reason={`Nothing dated is on record by ${formatDayInFull(timeline.asOf)}.`}
          action="Choose another day above."
        />
      ) : (
        <Suspense fallback={<TimelineStill {...{ start, day, take }} />}>
          <TimelineLive {...{ start, day, take }} />
        </Suspense>
      )}
      {years.length > 0 && (
        <nav aria-label="Earlier years" className="no-print text-table">
          <h2 className="text-ink-2">The timeline as it stood at the end of</h2>
          <ul className="flex flex-wrap gap-x-4">
            {years.map((past) => (
              <li key={past}>
                <Link
                  href={timelineAddress(sameArchive(day, `${past}-12-31`))}
                  prefetch={false}
                  className="link inline-block py-1 max-md:py-3"
                >
                  {past}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </>
  );
}
