import { leverAnchor } from "@/components/records/addresses";
import { EvidenceQuotes } from "@/components/records/evidence/evidence-quotes";
import { levers, type Lever } from "@/lib/domain/lever";
import { leverQuestions } from "@/lib/format/lever-names";
import { segmentName, sentenceStart } from "@/lib/format/names";
import { formatLevel, formatPoints } from "@/lib/format/numbers";
import type { CitedRecord } from "@/lib/reports/record/cited-record";
import type { ThreatCell, ThreatRow } from "@/lib/reports/threat/threat-row";

/** The lines of one score, lever by lever: numbers left, the sentences they rest on right. */
export function ThreatLines({ row, day }: { row: ThreatRow; day: string }) {
  return (
    <div className="grid gap-6 bg-sunk p-4 md:p-5">
      {levers.map((lever) => (
        <LeverLines key={lever} {...{ lever, row, day }} />
      ))}
    </div>
  );
}

function LeverLines({ lever, row, day }: { lever: Lever; row: ThreatRow; day: string }) {
  const cells = row.cells.filter((cell) => cell.lever === lever);
  const points = row.byLever.find((entry) => entry.lever === lever)?.points ?? 0;
  const weight = cells[0]?.leverWeight ?? 0;
  return (
    <section
      id={leverAnchor(row.challenger.slug, lever)}
      className="lever-lines grid gap-x-8 gap-y-3 lg:grid-cols-2"
    >
      <div className="min-w-0">
        <h3 className="flex items-baseline gap-2 font-semibold">
          <span className="size-2.5" style={{ background: `var(--lever-${lever})` }} />
          {sentenceStart(lever)} adds {formatPoints(points)} of {row.challenger.name}’s{" "}
          {formatPoints(row.points)} points
        </h3>
        <p className="text-note text-ink-3">
          {leverQuestions[lever]} Points = 100 × share of presence × weight {formatLevel(weight)} ×
          level.
        </p>
        <CellTable cells={cells} />
      </div>
      <EvidenceQuotes records={distinct(cells.flatMap(({ records }) => records))} day={day} />
    </section>
  );
}

function CellTable({ cells }: { cells: readonly ThreatCell[] }) {
  return (
    <table className="table mt-1">
      <thead>
        <tr>
          <th scope="col">Segment</th>
          <th scope="col" className="number">
            Share
          </th>
          <th scope="col">Level 0–1</th>
          <th scope="col" className="number">
            Points
          </th>
        </tr>
      </thead>
      <tbody>
        {cells.map((cell) => (
          <tr key={cell.segment}>
            <th scope="row">{segmentName(cell.segment)}</th>
            <td className="number">{formatLevel(cell.segmentShare)}</td>
            <td>
              <CellLevel cell={cell} />
            </td>
            <td className="number font-semibold">{formatPoints(cell.points)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function CellLevel({ cell }: { cell: ThreatCell }) {
  if (!cell.known) {
    return (
      <span className="unverified">
        No evidence: counts 0, could add up to {formatPoints(cell.high)}
      </span>
    );
  }
  return (
    <>
      {formatLevel(cell.tau)} <span className="text-ink-3">{cell.formula}</span>
    </>
  );
}

function distinct(records: readonly CitedRecord[]): CitedRecord[] {
  return [...new Map(records.map((record) => [`${record.kind}/${record.slug}`, record])).values()];
}
