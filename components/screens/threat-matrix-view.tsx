import { ThreatMatrixChart } from "@/components/charts/threat/matrix/threat-matrix-chart";
import { TotalTable } from "@/components/charts/threat/matrix/total-table";
import { threatsAddress } from "@/components/records/addresses";
import { TakeAway } from "@/components/take/take-away";
import { Empty } from "@/components/ui/empty";
import { Figure } from "@/components/ui/figure";
import { PageTitle } from "@/components/ui/page-title";
import { formatCount } from "@/lib/format/numbers";
import type { ThreatMatrix } from "@/lib/reports/threat/threat-matrix";

/** Who presses whom: everyone against everyone, and what each makes and faces on average. */
export function ThreatMatrixView({ matrix, day }: { matrix: ThreatMatrix; day: string }) {
  const sure = `Rank: median and 5–95% range, every lever anywhere within its bounds; how sure: over ${formatCount(matrix.draws)} weightings of the levers; a coin toss holds more than half of all places.`;
  return (
    <>
      <PageTitle
        finding={matrix.finding}
        dek={matrix.dek}
        trail={
          <>
            <a href={threatsAddress(day)} className="link">
              Threats
            </a>{" "}
            of all to all
          </>
        }
      />
      {matrix.made.length === 0 ? (
        <Empty
          reason="Fewer than two vendors are rated on this day."
          action="Choose another day above."
        />
      ) : (
        <>
          <ThreatMatrixChart matrix={matrix} day={day} />
          <div className="grid gap-8 lg:grid-cols-2">
            <Figure
              finding="Who presses most"
              unit={`Mean threat to the others, 0–100. ${sure}`}
              take={<TakeAway frame={matrix} sheet={{ name: "threat-totals" }} />}
            >
              <TotalTable
                totals={matrix.made}
                measure="Mean made"
                label="Who presses most"
                day={day}
              />
            </Figure>
            <Figure
              finding="Who is pressed most"
              unit={`Mean threat from the others, 0–100. ${sure}`}
              take={<TakeAway frame={matrix} sheet={{ name: "threat-totals" }} />}
            >
              <TotalTable
                totals={matrix.faced}
                measure="Mean faced"
                label="Who is pressed most"
                day={day}
              />
            </Figure>
          </div>
        </>
      )}
    </>
  );
}
