import { backgroundAnchor, leverAnchor } from "@/components/records/addresses";
import { EvidenceQuotes } from "@/components/records/evidence/evidence-quotes";
import { levers, type Lever } from "@/lib/domain/lever";
import { leverQuestions } from "@/lib/format/lever-names";
import { segmentName, sentenceStart } from "@/lib/format/names";
import { countOf, formatLevel, formatPoints } from "@/lib/format/numbers";
import type { CitedRecord } from "@/lib/reports/record/cited-record";
import type { LeverBackground, ThreatCell, ThreatRow } from "@/lib/reports/threat/threat-row";
import { CellTable, type CellLine } from "./cell-table";

type LinesProps = {
  lever: Lever;
  row: ThreatRow;
  background: readonly LeverBackground[];
  day: string;
};

/** The lines of one score, lever by lever: numbers left, the sentences they rest on right. */
export function ThreatLines({ row, background, day }: Omit<LinesProps, "lever">) {
  return (
    <div className="grid gap-6 bg-sunk p-4 md:p-5">
      {levers.map((lever) => (
        <LeverLines key={lever} {...{ lever, row, background, day }} />
      ))}
    </div>
  );
}

function LeverLines({ lever, row, background, day }: LinesProps) {
  const cells = row.cells.filter((cell) => cell.lever === lever);
  const points = row.byLever.find((entry) => entry.lever === lever)?.points ?? 0;
  const weight = cells[0]?.leverWeight ?? 0;
  const against = background.find((entry) => entry.lever === lever);
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
        <CellTable lines={cells.map(cellLine)} />
      </div>
      <div className="min-w-0">
        <OwnRecords
          records={distinct(cells.flatMap(({ records }) => records))}
          who={row.challenger.name}
          day={day}
        />
        {against !== undefined && (
          <a
            href={`#${backgroundAnchor(lever)}`}
            className="link mt-1.5 block py-3 text-table md:py-0"
          >
            Measured against {countOf(against.records.length, "record")} that all challengers share
          </a>
        )}
      </div>
    </section>
  );
}

function OwnRecords({
  records,
  who,
  day,
}: {
  records: readonly CitedRecord[];
  who: string;
  day: string;
}) {
  return records.length === 0 ? (
    <p className="text-table text-ink-2">No record of {who} speaks to this lever by this day.</p>
  ) : (
    <EvidenceQuotes records={records} day={day} />
  );
}

function cellLine(cell: ThreatCell): CellLine {
  const { known, segment, segmentShare, tau, formula, high, points } = cell;
  return [
    segmentName(segment),
    formatLevel(segmentShare),
    known ? formatLevel(tau) : `No evidence: counts 0, could add up to ${formatPoints(high)}`,
    known ? formula : null,
    formatPoints(points),
  ];
}

function distinct(records: readonly CitedRecord[]): CitedRecord[] {
  return [...new Map(records.map((record) => [`${record.kind}/${record.slug}`, record])).values()];
}
