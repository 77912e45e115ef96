import { Link } from "@/components/ui/link";
import { ScenarioPosition } from "@/components/charts/scenario/scenario-position";
import { ScenarioThreats } from "@/components/charts/scenario/scenario-threats";
import { threatsAddress, whatIfAddress } from "@/components/records/addresses";
import { ChangeList } from "@/components/scenario/change-list";
import { LineMoves } from "@/components/scenario/line-moves";
import { MergerBands } from "@/components/scenario/merger-bands";
import { RankTable } from "@/components/scenario/rank-table";
import { ScenarioForms } from "@/components/scenario/scenario-forms";
import { ScenarioTag } from "@/components/scenario/scenario-tag";
import { ThreatMoves } from "@/components/scenario/threat-moves";
import { TakeAway } from "@/components/take/take-away";
import { Figure } from "@/components/ui/figure";
import { PageTitle } from "@/components/ui/page-title";
import { formatDayInFull } from "@/lib/format/days";
import { countOf } from "@/lib/format/numbers";
import type { Scenario } from "@/lib/reports/scenario/scenario";

type Props = {
  scenario: Scenario;
  /** The vendor the address names to press against; null = none named. */
  against: string | null;
  /** What of the address could not be read, in words. */
  problems: readonly string[];
  day: string;
};

/** The market as it would be with some changes, beside the one on record: never to be taken for it. */
export function ScenarioView({ scenario, against, problems, day }: Props) {
  const { changes, finding, dek } = scenario;
  const said = [...problems, ...scenario.problems];
  const kept = against === null ? [] : [`against:${against}`];
  const words = [...kept, ...changes.map(({ word }) => word)];
  return (
    <div className="scenario grid grid-cols-1 gap-8">
      <p className="scenario-watermark" aria-hidden="true">
        Scenario: not a record
      </p>
      <div
        role="note"
        aria-label="Scenario"
        className="border-l-4 border-danger bg-danger-tint px-4 py-2"
      >
        <strong>Scenario: not a record.</strong>{" "}
        {`Worked out from suppositions in the address and from what was public by ${formatDayInFull(scenario.asOf)}. Nothing of it is stored, and no other page knows of it.`}
      </div>
      <PageTitle
        finding={finding}
        dek={dek}
        trail={
          <>
            <Link href={threatsAddress(day)} className="link">
              Threats
            </Link>{" "}
            / What if
          </>
        }
      />
      {said.length > 0 && (
        <ul role="status" className="border-l-4 border-accent bg-accent-tint px-4 py-2 text-table">
          {said.map((problem) => (
            <li key={problem} className="wrap-anywhere">
              {problem}
            </li>
          ))}
        </ul>
      )}
      <section aria-label="What is supposed">
        <ChangeList changes={changes} against={kept} day={day} />
      </section>
      <ScenarioForms choices={scenario.choices} words={words} day={day} />
      {changes.length > 0 && <Figures scenario={scenario} words={words} day={day} />}
    </div>
  );
}

/** So many lines are shown, those that differ most. */
const SHOWN = 30;

function Figures({
  scenario,
  words,
  day,
}: {
  scenario: Scenario;
  words: readonly string[];
  day: string;
}) {
  const { changes, rows, threats, incumbent, lines, asOf } = scenario;
  const when = formatDayInFull(asOf);
  const below = Math.max(0, lines.length - SHOWN);
  const ask = { changes: words.join("/") };
  const take = (name: string) => (
    <TakeAway frame={scenario} sheet={{ name, among: "what-if", ask }} drawn />
  );
  const bands = changes.flatMap(({ mergers }) => mergers ?? []);
  return (
    <>
      <Figure
        finding="Scenario: positions today → supposed"
        unit="Presence and direction, 0–100. Hollow: on record; full: in the scenario; an arrow from one to the other."
        caption={`${when}. ${scenario.dek}`}
        twin={<RankTable rows={rows} day={day} />}
        take={take("ranks")}
      >
        <ScenarioTag />
        <ScenarioPosition rows={rows} />
      </Figure>
      {incumbent !== null && threats.length > 0 && (
        <Figure
          finding={`Scenario: threats to ${incumbent.name}, today → supposed`}
          unit="Points of 100 by lever; faded: on record, full: in the scenario. Ranks as ranges over the draws."
          caption={`${when}. ${scenario.dek}`}
          twin={<ThreatMoves threats={threats} day={day} />}
          take={take("threats")}
        >
          <ScenarioTag />
          <ScenarioThreats threats={threats} day={day} />
        </Figure>
      )}
      {changes.some(({ mergers }) => mergers !== null) && (
        <Figure
          finding="Scenario: what the takeover does to concentration"
          unit="HHI rise: 20,000 × share × share, where shares of both were published for one market. Classes of the US guidelines after it."
          caption={when}
        >
          <ScenarioTag />
          <MergerBands bands={bands} />
        </Figure>
      )}
      <Figure
        finding={
          lines.length === 0
            ? "Scenario: no line differs"
            : `Scenario: ${countOf(lines.length, "line makes", "lines make")} the difference`
        }
        unit="Summands of the scores that differ, greatest first. None: the line is not there."
        caption={`${when}.${below > 0 ? ` ${countOf(below, "line differs", "lines differ")} by less and stand in the file.` : ""}`}
        take={take("lines")}
      >
        <ScenarioTag />
        <LineMoves lines={lines.slice(0, SHOWN)} day={day} />
      </Figure>
      <p className="no-print">
        <Link href={whatIfAddress(day)} prefetch={false} className="link">
          Begin again without any supposition
        </Link>
      </p>
    </>
  );
}
