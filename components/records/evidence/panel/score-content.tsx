"use client";

import { formatDayInFull } from "@/lib/format/days";
import { sentenceStart } from "@/lib/format/names";
import { countOf, formatLevel, formatPoints, formatRange } from "@/lib/format/numbers";
import type { ScoreEvidence } from "@/lib/reports/market/score-evidence";
import { EvidenceQuotes } from "../evidence-quotes";
import { quoteLine } from "../quote-lines";

type Axis = ScoreEvidence["axes"][number];
type Criterion = Axis["criteria"][number];

/** What a score is the sum of: each criterion with its points, and the records that weigh most. */
export function ScoreContent({ score, day }: { score: ScoreEvidence; day: string }) {
  return (
    <div>
      <p role="status" className="py-2 text-note text-ink-2">
        {formatDayInFull(score.asOf)}, resting on {countOf(score.behind, "record")}. Each criterion
        with the points it adds, and the records that weigh most in it.
      </p>
      {score.axes.map((axis) => (
        <section key={axis.name} className="mt-2 border-t border-ink pt-2">
          <h3 className="flex flex-wrap items-baseline justify-between gap-x-3 text-total font-semibold">
            {axis.name}
            <span>
              {formatPoints(axis.points)}{" "}
              <span className="text-table font-normal text-ink-2">
                bounds {formatRange(axis.low, axis.high)}
              </span>
            </span>
          </h3>
          {axis.criteria.map((criterion) => (
            <CriterionPart key={criterion.label} criterion={criterion} day={day} />
          ))}
        </section>
      ))}
    </div>
  );
}

function CriterionPart({ criterion, day }: { criterion: Criterion; day: string }) {
  const { label, points, weight, point, low, high, strongest, records } = criterion;
  return (
    <section className="border-t border-rule py-2">
      <h4 className="flex items-baseline justify-between gap-3 font-semibold">
        {sentenceStart(label)}
        <span>{formatPoints(points)}</span>
      </h4>
      <p className="text-note text-ink-2">
        weight {formatLevel(weight)}, level {formatLevel(point)}, {formatLevel(low)} to{" "}
        {formatLevel(high)};{" "}
        {records === 0 ? "no evidence: the prior counts" : countOf(records, "record")}
      </p>
      {strongest.length > 0 && <EvidenceQuotes lines={strongest.map(quoteLine)} day={day} />}
    </section>
  );
}
