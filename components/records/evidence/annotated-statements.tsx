import { formatDay } from "@/lib/format/days";
import { spoken } from "@/lib/format/names";
import type { SourceSheet } from "@/lib/reports/record/source-sheet";
import { RecordLink } from "../record-link";

type Statement = SourceSheet["statements"][number];

/** A source read sentence by sentence: what it says, what it became, how it turned out. */
export function AnnotatedStatements({
  statements,
  day,
}: {
  statements: readonly Statement[];
  day: string;
}) {
  return (
    <ol>
      {statements.map((statement) => (
        <li
          key={statement.record.slug}
          className="grid gap-x-6 gap-y-1 border-b border-rule py-2 md:grid-cols-[3rem_minmax(0,3fr)_minmax(0,2fr)]"
        >
          <span className="text-table text-ink-3">{statement.number}</span>
          <Said statement={statement} day={day} />
          <Became statement={statement} day={day} />
        </li>
      ))}
    </ol>
  );
}

function Said({ statement, day }: { statement: Statement; day: string }) {
  return (
    <div>
      <RecordLink record={statement.record} day={day}>
        {statement.says}
      </RecordLink>
      {statement.quote && (
        <blockquote className="mt-0.5 border-l-2 border-accent pl-2.5 font-serif text-[15px]/[21px]">
          “{statement.quote}”
        </blockquote>
      )}
      <p className="text-note text-ink-3">
        ¶ {statement.paragraph}, {statement.section} · {spoken(statement.kind)} ·{" "}
        {statement.speaker}
        {statement.contested && " · contested"}
      </p>
    </div>
  );
}

function Became({ statement, day }: { statement: Statement; day: string }) {
  const { became, outcomes } = statement;
  return (
    <div className="grid content-start gap-1 text-table">
      {outcomes.map((outcome) => (
        <p key={outcome.record.slug}>
          <span className="font-semibold">{spoken(outcome.verdict)}</span>,{" "}
          {formatDay(outcome.settledOn)}:{" "}
          <RecordLink record={outcome.record} day={day}>
            {outcome.summary}
          </RecordLink>
        </p>
      ))}
      {became.map((record) => (
        <p key={`${record.kind}/${record.slug}`} className="text-ink-2">
          {spoken(record.kind)}: <RecordLink record={record} day={day} />
        </p>
      ))}
      {became.length + outcomes.length === 0 && (
        <p className="text-ink-3">kept as a judgement, and only here</p>
      )}
    </div>
  );
}
