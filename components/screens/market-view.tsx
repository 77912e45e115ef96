import { Link } from "@/components/ui/link";
import { BumpChart } from "@/components/charts/history/bump-chart";
import { PairShares } from "@/components/charts/position/pair-shares";
import { PositionChart } from "@/components/charts/position/position-chart";
import { ThreatChart } from "@/components/charts/threat/threat-chart";
import { RecentMoves } from "@/components/changes/recent-moves";
import { promisesAddress, threatAddress } from "@/components/records/addresses";
import { FeedLinks } from "@/components/records/feed-links";
import { ForesightLink } from "@/components/records/foresight-link";
import { PromiseTable } from "@/components/records/promise-table";
import { RecordTable } from "@/components/records/record-table";
import { Figure } from "@/components/ui/figure";
import { LeadTitle } from "@/components/ui/page-title";
import { countOf } from "@/lib/format/numbers";
import type { MarketOverview } from "@/lib/reports/market/market-overview";

/** About a screen of them; the rest open on request. */
const LATEST_SHOWN = 12;

/** The market in one screen: one sentence, who stands where, who threatens, what is due. */
export function MarketView({ overview, day }: { overview: MarketOverview; day: string }) {
  const { leader, promisesDue, latest } = overview;
  return (
    <>
      <LeadTitle finding={overview.finding} dek={overview.dek} />
      <div className="grid gap-8 lg:grid-cols-12">
        <div className="min-w-0 lg:col-span-7">
          <PositionChart
            finding={overview.positionFinding}
            rows={overview.positions}
            unrated={overview.unrated}
            frame={overview}
            day={day}
          />
        </div>
        <div className="grid min-w-0 content-start gap-8 lg:col-span-5">
          {leader && (
            <div>
              <ThreatChart
                finding={overview.threatFinding}
                incumbent={leader}
                rows={overview.threats}
                frame={overview}
                day={day}
              />
              <Link href={threatAddress(day, leader.slug)} className="link mt-2 inline-block">
                Every line behind the threats to {leader.name}
              </Link>
            </div>
          )}
          <PairShares overview={overview} day={day} />
        </div>
      </div>
      {overview.changed && <RecentMoves recent={overview.changed} day={day} />}
      <BumpChart ranks={overview.ranks} frame={overview} day={day} />
      <div className="grid gap-8 lg:grid-cols-2">
        <Figure finding={promisesFinding(promisesDue.length)}>
          <PromiseTable
            promises={promisesDue}
            day={day}
            none="No promise on record is due within a year of this day. The register of promises lists all that were made."
          />
          <p className="mt-2 flex flex-wrap gap-x-6 gap-y-2">
            <Link href={promisesAddress(day)} className="link">
              Every promise on record
            </Link>
            <ForesightLink day={day} />
          </p>
        </Figure>
        <Figure finding={latestFinding(latest.length)}>
          <RecordTable
            records={latest}
            day={day}
            label="Records of the last 90 days"
            first={LATEST_SHOWN}
            none="No event, release or price on record became public in these days. Choose another day above."
          />
          <p className="no-print mt-2">
            <FeedLinks topic="market" name="the market" day={day} />
          </p>
        </Figure>
      </div>
    </>
  );
}

function promisesFinding(count: number): string {
  return count === 0
    ? "No promise falls due within a year"
    : `${countOf(count, "promise falls due within a year or stands", "promises fall due within a year or stand")} overdue`;
}

function latestFinding(count: number): string {
  return count === 0
    ? "Nothing became public in the last 90 days"
    : `${countOf(count, "record")} became public in the last 90 days`;
}
