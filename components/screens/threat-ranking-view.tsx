import { Link } from "@/components/ui/link";
import { ChallengerHead, ChallengerRow } from "@/components/charts/threat/challenger-row";
import { LeverBackgrounds } from "@/components/charts/threat/lever-backgrounds";
import { LeverKey } from "@/components/charts/threat/lever-key";
import { HomeChooser } from "@/components/charts/threat/home-chooser";
import { IfKeptKey } from "@/components/charts/threat/if-kept-key";
import { ThreatTable } from "@/components/charts/threat/threat-table";
import { ThreatAxis } from "@/components/charts/threat/threat-stack";
import { threatScale } from "@/components/charts/threat/threat-scale";
import { unknownLevers } from "@/components/charts/threat/unknown-levers";
import { threatBriefAddress, whatIfAddress } from "@/components/records/addresses";
import { GainTable } from "@/components/records/gain-table";
import { Empty } from "@/components/ui/empty";
import { TakeAway } from "@/components/take/take-away";
import { Figure } from "@/components/ui/figure";
import { PageTitle } from "@/components/ui/page-title";
import { formatDayInFull } from "@/lib/format/days";
import { countOf, formatCount, formatFirstShare } from "@/lib/format/numbers";
import type { ThreatRanking } from "@/lib/reports/threat/threat-ranking";

/** Who threatens one vendor, by how much, by which lever, and how we know. */
export function ThreatRankingView({ ranking, day }: { ranking: ThreatRanking; day: string }) {
  const { incumbent, rows, background } = ranking;
  const ask = { to: incumbent.slug };
  const scale = threatScale(rows);
  const first = rows[0];
  const promised = rows.some(({ ifKept }) => ifKept.gains.length > 0);
  return (
    <>
      <PageTitle
        finding={ranking.finding}
        dek={ranking.dek}
        trail={
          <>
            <HomeChooser incumbent={incumbent} homes={ranking.homes} day={day} />
            <Link
              href={threatBriefAddress(day, incumbent.slug)}
              prefetch={false}
              className="link whitespace-nowrap"
            >
              Brief (two pages)
            </Link>
            {" · "}
            <Link
              href={whatIfAddress(day, [`against:${incumbent.slug}`])}
              prefetch={false}
              className="link whitespace-nowrap"
            >
              What if
            </Link>
          </>
        }
      />
      {first === undefined ? (
        ranking.unrankedReason === null && (
          <Empty
            reason={`No challenger to ${incumbent.name} is on record.`}
            action="Choose another day above."
          />
        )
      ) : (
        <Figure
          finding={`${first.challenger.name} comes ${formatFirstShare(first.topShare)} of the levers`}
          unit={`Threat to ${incumbent.name} by lever, ${countOf(rows.length, "challenger")}, 0–${scale.max} of 100; thin line: bound. Every segment leads to its lines.`}
          caption={`${formatDayInFull(ranking.asOf)}. ${unknownLevers(rows)} Rank share over ${formatCount(ranking.draws)} weightings, seed ${ranking.seed}; rank: median and 5–95% range with every lever anywhere within its bounds; a coin toss holds more than half of all places.`}
          twin={<ThreatTable rows={rows} day={day} />}
          take={<TakeAway frame={ranking} sheet={{ name: "threats", ask }} drawn />}
        >
          <div className="flex flex-wrap justify-between gap-x-8 gap-y-1">
            <LeverKey />
            {promised && <IfKeptKey />}
          </div>
          <ChallengerHead scale={scale} />
          <div className="mt-3 md:hidden">
            <ThreatAxis scale={scale} />
          </div>
          <ol className="border-rule-strong md:border-t">
            {rows.map((row) => (
              <ChallengerRow
                key={row.challenger.slug}
                {...{ row, scale, background, day }}
                places={rows.length}
                incumbent={incumbent.slug}
              />
            ))}
          </ol>
        </Figure>
      )}
      {background.length > 0 && (
        <Figure
          finding={`What every challenger of ${incumbent.name} is measured against`}
          unit="What is on record of the incumbent, and all products on sale where it sells"
          take={<TakeAway frame={ranking} sheet={{ name: "threat-lines", ask }} />}
        >
          <LeverBackgrounds background={background} day={day} />
        </Figure>
      )}
      {promised && (
        <Figure
          finding="What the pending promises would add"
          unit={`Points of threat to ${incumbent.name} when a promise is kept; chance: the vendor's on-time record`}
          take={<TakeAway frame={ranking} sheet={{ name: "promise-gains", ask }} />}
        >
          <GainTable rows={rows} day={day} />
        </Figure>
      )}
    </>
  );
}
