import { Suspense } from "react";
import { PositionChart } from "@/components/charts/position/position-chart";
import { ThreatChart } from "@/components/charts/threat/threat-chart";
import { ChosenBar } from "@/components/compare/chosen-bar";
import { CompareTable } from "@/components/compare/compare-table";
import { whoWords } from "@/components/compare/who-words";
import { CriterionChart } from "@/components/compare/criterion-chart";
import { DifferencesAtRest, DifferencesControl } from "@/components/compare/differences-control";
import { PaperLinks } from "@/components/compare/paper-links";
import { PrintButton } from "@/components/compare/print-button";
import { SecondDayForm } from "@/components/compare/second-day-form";
import { frameOf } from "@/components/take/frame-of";
import { TakeAway } from "@/components/take/take-away";
import { PageTitle } from "@/components/ui/page-title";
import type { Comparison } from "@/lib/reports/compare/comparison";

type Props = {
  comparison: Comparison;
  /** What of the address was left out, in words. */
  problems: readonly string[];
  day: string;
};

/** Two to six side by side: who is ahead where the evidence settles it, and what differs. */
export function CompareView({ comparison, problems, day }: Props) {
  const { of, columns, second, sections, criteria } = comparison;
  const said = [...problems, ...comparison.problems];
  const isPair = columns.length > 1;
  return (
    <div className="compare grid gap-8">
      <ChosenBar {...{ of, columns, second, day }} />
      <PageTitle finding={comparison.finding} dek={comparison.dek} />
      {said.length > 0 && (
        <ul role="status" className="border-l-4 border-accent bg-accent-tint px-4 py-2 text-table">
          {said.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
      {isPair && (
        <>
          <div className="no-print flex flex-wrap items-end gap-x-4 gap-y-3">
            <Suspense fallback={<DifferencesAtRest />}>
              <DifferencesControl />
            </Suspense>
            <PrintButton />
            <PaperLinks comparison={comparison} day={day} />
            <SecondDayForm comparison={comparison} day={day} />
            <TakeAway
              frame={frameOf(comparison)}
              sheet={{ name: "compare", ask: { who: whoWords(comparison) } }}
              cited={comparison.finding}
            />
          </div>
          {criteria.length > 0 && <CriterionChart comparison={comparison} day={day} />}
          <Charts comparison={comparison} day={day} />
          {sections.map((section) => (
            <CompareTable key={section.title} {...{ section, comparison, day }} />
          ))}
        </>
      )}
    </div>
  );
}

/** Where the chosen ones stand, and who of them presses whom. */
function Charts({ comparison, day }: { comparison: Comparison; day: string }) {
  const { positions, positionFinding, threats, then } = comparison;
  if (positions.length === 0) return null;
  return (
    <div className="grid gap-8 lg:grid-cols-12">
      <div className="min-w-0 lg:col-span-7">
        <PositionChart
          finding={positionFinding}
          rows={positions}
          unrated={0}
          frame={comparison}
          {...{ day, then }}
        />
      </div>
      <div className="grid min-w-0 content-start gap-8 lg:col-span-5">
        {threats.map(({ incumbent, rows, finding }) => (
          <ThreatChart
            key={incumbent.slug}
            frame={comparison}
            {...{ finding, incumbent, rows, day }}
            then={then && { asOf: then.asOf, points: pressedThen(then, incumbent.slug) }}
          />
        ))}
      </div>
    </div>
  );
}

/** What each pressed one of them with on the second day, by slug. */
const pressedThen = ({ threats }: NonNullable<Comparison["then"]>, incumbent: string) =>
  new Map(
    threats
      .filter((threat) => threat.incumbent === incumbent)
      .map(({ challenger, points }) => [challenger, points]),
  );
