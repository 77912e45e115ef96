import { LeverKey } from "@/components/charts/threat/lever-key";
import { threatScale, type ThreatScale } from "@/components/charts/threat/threat-scale";
import { ThreatAxis } from "@/components/charts/threat/threat-stack";
import { SupposedName } from "@/components/scenario/supposed-name";
import { levers } from "@/lib/domain/lever";
import { formatMove } from "@/lib/format/moves";
import { formatPoints, pixel, widthOf } from "@/lib/format/numbers";
import { rankWithRange } from "@/lib/format/ranks";
import type { ScenarioThreat } from "@/lib/reports/scenario/scenario";
import type { ThreatRow } from "@/lib/reports/threat/threat-row";

/** So many challengers are drawn; the table of all is one click away. */
const DRAWN = 8;

/** Each challenger twice: as it is on record, faded, and as it would be. */
export function ScenarioThreats({
  threats,
  day,
}: {
  threats: readonly ScenarioThreat[];
  day: string;
}) {
  // prettier-ignore
  const drawn = threats.slice(0, DRAWN);
  const scale = threatScale(drawn.flatMap(({ before, after }) => [before, after].filter((row) => row !== null))); // prettier-ignore
  return (
    <>
      <LeverKey />
      <ol className="mt-3 grid gap-3">
        {drawn.map(({ challenger, made, before, after }) => (
          <li key={challenger.slug} className="border-b border-rule pb-2">
            <div className="flex flex-wrap items-baseline gap-x-3">
              <span className="text-base font-semibold">
                <SupposedName {...{ vendor: challenger, made, day }} />
              </span>
              <span className="ml-auto text-table text-ink-2">
                {said(before)} → <strong className="text-ink">{said(after)}</strong>
                {before !== null &&
                  after !== null &&
                  ` (${formatMove(after.points - before.points)})`}
              </span>
            </div>
            <Bar row={before} scale={scale} faded />
            <Bar row={after} scale={scale} />
            {after !== null && <Projections row={after} />}
          </li>
        ))}
      </ol>
      <ThreatAxis scale={scale} />
    </>
  );
}

const said = (row: ThreatRow | null) => row === null ? "not rated" : `${formatPoints(row.points)}, rank ${rankWithRange(row.rank)}`; // prettier-ignore

type BarProps = { row: ThreatRow | null; scale: ThreatScale; faded?: boolean };

function Bar({ row, scale, faded = false }: BarProps) {
  const parts = levers.flatMap(
    (lever) => row?.byLever.find((part) => part.lever === lever && part.points > 0) ?? [],
  );
  return (
    <div className="mt-1 grid grid-cols-[4.5rem_minmax(0,1fr)] items-center gap-2">
      <span className="text-note text-ink-3">{faded ? "Today" : "Scenario"}</span>
      <div
        className={`flex h-3.5 gap-px ${faded ? "scenario-before" : ""}`}
        style={{ width: widthOf(scale.share(row?.points ?? 0)) }}
        aria-hidden="true"
      >
        {parts.map(({ lever, points }) => (
          <span
            key={lever}
            title={`${lever} ${formatPoints(points)}`}
            style={{ flex: `${pixel(points)} 1 0`, background: `var(--lever-${lever})` }}
          />
        ))}
      </div>
    </div>
  );
}

/** What promises still open in the scenario would add to it. */
function Projections({ row: { ifKept } }: { row: ThreatRow }) {
  if (ifKept.gains.length === 0) return null;
  return (
    <p className="mt-1 text-note text-ink-2">
      If what is still open is kept: expected {formatPoints(ifKept.expected)}, all kept{" "}
      {formatPoints(ifKept.allKept)}, incumbent also keeps {formatPoints(ifKept.incumbentAlsoKeeps)}
      .
    </p>
  );
}
