"use client";

import { backgroundAnchor, challengerAnchor, leverAnchor } from "@/components/records/addresses";
import { EvidenceQuotes } from "@/components/records/evidence/evidence-quotes";
import { leverQuestions } from "@/lib/format/lever-names";
import { possessive, sentenceStart } from "@/lib/format/names";
import { countOf } from "@/lib/format/numbers";
import { CellTable } from "./cell-table";
import type { ChallengerLinesData, LeverLine } from "./challenger-lines-data";
import { LeverSegmentTable } from "./lever-segment-table";

type Props = { lines: ChallengerLinesData; day: string };

/**
 * The lines of one score by lever and segment, then lever by lever: numbers left, the sentences
 * they rest on right. Drawn where they are read: a page holds those of every challenger.
 */
export function ThreatLines({ lines, day }: Props) {
  return (
    <div
      id={challengerAnchor(lines.slug)}
      className="challenger-lines grid gap-6 bg-sunk p-4 md:p-5"
    >
      <LeverSegmentTable lines={lines} />
      {lines.levers.map((line) => (
        <LeverLines key={line.lever} {...{ line, lines, day }} />
      ))}
    </div>
  );
}

function LeverLines({ line, lines, day }: Props & { line: LeverLine }) {
  const { lever, points, weight, against } = line;
  const { slug, name, records, totals } = lines;
  const own = line.rests.flatMap((place) => records.slice(place, place + 1));
  return (
    <section id={leverAnchor(slug, lever)} className="lever-lines">
      <div>
        <h3>
          <span className="size-2.5" style={{ background: `var(--lever-${lever})` }} />
          {`${sentenceStart(lever)} adds ${points} of ${possessive(name)} ${totals.at(-1) ?? ""} points`}
        </h3>
        <p className="text-note text-ink-3">
          {`${leverQuestions[lever]} Points = 100 × share of presence × weight ${weight} × level.`}
        </p>
        <CellTable lines={line.cells} />
      </div>
      <div>
        {own.length === 0 ? (
          <p className="text-table text-ink-2">
            {`No record of ${name} speaks to this lever by this day.`}
          </p>
        ) : (
          <EvidenceQuotes lines={own} day={day} />
        )}
        {against > 0 && (
          <a
            href={`#${backgroundAnchor(lever)}`}
            className="link mt-1.5 block py-3 text-table md:py-0"
          >
            {`Measured against ${countOf(against, "record")} that all challengers share`}
          </a>
        )}
      </div>
    </section>
  );
}
