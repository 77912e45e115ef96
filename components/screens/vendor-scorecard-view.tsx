import { Link } from "@/components/ui/link";
import { ScoreLineTable } from "@/components/charts/position/score-line-table";
import { ScoreSummary } from "@/components/charts/position/score-summary";
import { TrendChart } from "@/components/charts/history/trend-chart";
import { RecentMoves } from "@/components/changes/recent-moves";
import { FeedLinks } from "@/components/records/feed-links";
import {
  comparisonAddress,
  timelineAddress,
  vendorBriefAddress,
  vendorsAddress,
} from "@/components/records/addresses";
import { RecordTable } from "@/components/records/record-table";
import { StatementTable } from "@/components/records/evidence/statement-table";
import { VendorGlyph } from "@/components/records/vendor/vendor-glyph";
import { Facts } from "@/components/ui/facts";
import { TakeAway } from "@/components/take/take-away";
import { Figure } from "@/components/ui/figure";
import { PageTitle } from "@/components/ui/page-title";
import { formatDayInFull } from "@/lib/format/days";
import { countOf } from "@/lib/format/numbers";
import type { VendorScorecard } from "@/lib/reports/vendor/vendor-scorecard";
import { VendorCompanion } from "./vendor-companion";

/** So many of its acts stand on the page; the timeline has them all. */
const NEWEST = 40;

/** So many statements stand open; the others on request. */
const STATEMENTS = 8;

/** One vendor on one day: its scores line by line, what it makes, promises, and who presses whom. */
export function VendorScorecardView({
  scorecard,
  day,
}: {
  scorecard: VendorScorecard;
  day: string;
}) {
  const { vendor, position, timeline, statements, alliances } = scorecard;
  return (
    <>
      <PageTitle
        finding={scorecard.finding}
        dek={scorecard.dek}
        mark={<VendorGlyph slot={vendor.colourSlot} size={20} />}
        trail={
          <>
            <Link href={vendorsAddress(day)} className="link">
              Vendors
            </Link>{" "}
            / {vendor.name} ·{" "}
            <Link
              href={comparisonAddress(day, { of: "vendors", slugs: [vendor.slug] })}
              prefetch={false}
              className="link"
            >
              Compare
            </Link>
            {" · "}
            <Link
              href={vendorBriefAddress(day, vendor.slug)}
              prefetch={false}
              className="link whitespace-nowrap"
            >
              Brief (two pages)
            </Link>{" "}
            · <FeedLinks topic={`vendors/${vendor.slug}`} name={vendor.name} day={day} />
          </>
        }
      >
        {position ? (
          <ScoreSummary position={position} day={day} />
        ) : (
          <Facts facts={scorecard.facts} />
        )}
      </PageTitle>
      <div className="grid gap-8 lg:grid-cols-12">
        <div className="grid min-w-0 content-start gap-8 lg:col-span-8">
          {scorecard.trend && <TrendChart trend={scorecard.trend} frame={scorecard} day={day} />}
          {scorecard.changed && <RecentMoves recent={scorecard.changed} day={day} />}
          {position && (
            <Figure
              finding="The lines of the score add up to its points"
              unit="Points per criterion. Dotted: no record, bounds 0 to 1. Weights sum to 1 on each axis."
              caption={`${formatDayInFull(scorecard.asOf)}, ${countOf(position.records, "record")} behind the score. Parts are rounded; totals are not their sum.`}
              take={
                <TakeAway
                  frame={scorecard}
                  sheet={{ name: "score-lines", ask: { vendor: vendor.slug } }}
                  drawn
                />
              }
            >
              <ScoreLineTable position={position} day={day} />
            </Figure>
          )}
          {alliances.length > 0 && (
            <Figure finding={`${countOf(alliances.length, "record")} of ties with other vendors`}>
              <RecordTable records={alliances} day={day} label="Ties" />
            </Figure>
          )}
          {statements.length > 0 && (
            <Figure
              finding={`The founding article makes ${countOf(statements.length, "statement")} about it`}
            >
              <StatementTable statements={statements.slice(0, STATEMENTS)} day={day} />
              {statements.length > STATEMENTS && (
                <details>
                  <summary className="link py-3 text-table md:py-1.5">
                    {countOf(statements.length - STATEMENTS, "more statement")}
                  </summary>
                  <StatementTable
                    statements={statements.slice(STATEMENTS)}
                    day={day}
                    label="Statements, continued"
                  />
                </details>
              )}
            </Figure>
          )}
        </div>
        <VendorCompanion scorecard={scorecard} day={day} />
      </div>
      <Figure
        finding={`${countOf(timeline.length, "event and release", "events and releases")} on record`}
        unit={`Newest first${timeline.length > NEWEST ? `, the last ${NEWEST}` : ""}; nothing that became public after the as-of day`}
      >
        <RecordTable
          records={timeline.slice(0, NEWEST).map(({ record }) => record)}
          day={day}
          label="Timeline"
          happened={new Map(timeline.map(({ day: on, record }) => [record, on]))}
        />
        {timeline.length > NEWEST && (
          <p className="mt-2">
            <Link href={`${timelineAddress(day)}?vendor=${vendor.slug}`} className="link">
              All of them on the timeline
            </Link>
          </p>
        )}
      </Figure>
    </>
  );
}
