import { Link } from "@/components/ui/link";
import { StructureChart } from "@/components/charts/structure/structure-chart";
import { structureScales } from "@/components/charts/structure/structure-layout";
import { marketAddress, structureAddress } from "@/components/records/addresses";
import { MergerTables } from "@/components/records/structure/merger-tables";
import { StructureTable } from "@/components/records/structure/structure-table";
import { UnusedFigureTable } from "@/components/records/structure/unused-figure-table";
import { Empty } from "@/components/ui/empty";
import { frameOf } from "@/components/take/frame-of";
import { TakeAway } from "@/components/take/take-away";
import { Figure } from "@/components/ui/figure";
import { PageTitle } from "@/components/ui/page-title";
import { sameArchive } from "@/lib/domain/instant";
import { formatDayInFull } from "@/lib/format/days";
import { countOf } from "@/lib/format/numbers";
import type { MarketStructure } from "@/lib/reports/structure/market-structure";

type Props = { structure: MarketStructure; day: string };

/** How concentrated the market is: a small drawing per segment, then every figure as a table. */
export function MarketStructureView({ structure, day }: Props) {
  const { points, series, unused } = structure;
  return (
    <>
      <PageTitle finding={structure.finding} dek={structure.dek} />
      {points.length === 0 && <NoShares day={day} />}
      {series.length > 0 && <Series structure={structure} />}
      {points.length > 0 && (
        <>
          <Figure
            finding={`${countOf(points.length, "figure rests", "figures rest")} on published shares`}
            unit="HHI 0–10,000, CR1 to CR4 and effective number, each between what the unpublished rest allows: many tiny firms, or one"
            caption={`${formatDayInFull(structure.asOf)}. Shares are never mixed between segments, publishers, places or kinds of figure, and none is derived from scores. Guidelines of the United States of 2023 and 2010 serve as yardsticks on every day. A leader dominates above ½ × (1 − (its share² − the second’s share²)), after Melnik, Shy and Stenbacka (2008). Grade: source and statement, A1 best to F6.`}
            take={<TakeAway frame={structure} sheet={{ name: "structure" }} />}
          >
            <StructureTable points={points} guidelines={structure.guidelines} day={day} />
          </Figure>
          <MergerTables mergers={structure.mergers} day={day} asOf={structure.asOf} />
        </>
      )}
      {unused.length > 0 && <UnusedFigureTable unused={unused} day={day} asOf={structure.asOf} />}
    </>
  );
}

/** Where no share is public yet. When one will be is not known on the day, and not told. */
function NoShares({ day }: { day: string }) {
  return (
    <Figure finding="Concentration needs shares, and there are none yet">
      <Empty
        reason="Shares are never derived from scores: how far the leaders are ahead in score says nothing of what they sell. How often each pair holds the top two places stands on the"
        action={
          <>
            <Link href={marketAddress(day)} className="link">
              market page
            </Link>
            .{" "}
            <Link href={structureAddress(sameArchive(day, "today"))} className="link">
              What is published by today
            </Link>
          </>
        }
      />
    </Figure>
  );
}

function Series({ structure }: { structure: MarketStructure }) {
  const { series, guidelines, asOf } = structure;
  const scales = structureScales(series.map(({ points }) => points));
  return (
    <div className={`grid gap-8 md:grid-cols-2 ${series.length === 4 ? "" : "lg:grid-cols-3"}`}>
      {series.map(({ finding, name, points }) => (
        <StructureChart
          key={name}
          {...{ finding, points, guidelines, asOf, scales }}
          take={
            <TakeAway
              frame={frameOf(structure)}
              sheet={{ name: "structure", ask: { series: name } }}
              drawn
            />
          }
        />
      ))}
    </div>
  );
}
