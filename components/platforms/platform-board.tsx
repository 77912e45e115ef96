"use client";

import type { QuestionErrors, TypedQuestion } from "@/lib/domain/platform-question";
import { formatDayInFull } from "@/lib/format/days";
import { countOf } from "@/lib/format/numbers";
import type {
  PlatformAnswer,
  PlatformFinder,
  PlatformRow,
  Verdict,
} from "@/lib/reports/support/platform-row";
import { SupportNav } from "../records/support/support-nav";
import { Figure } from "../ui/figure";
import { PageTitle } from "../ui/page-title";
import { PlatformTable } from "./platform-table";
import { QuestionForm } from "./question-form";
import { UncheckedList } from "./unchecked-list";

type Props = {
  finder: PlatformFinder;
  answer: PlatformAnswer;
  typed: TypedQuestion;
  errors: QuestionErrors;
  day: string;
  waiting?: boolean;
  failed?: boolean;
  ask?: (said: TypedQuestion) => void;
};

/** The question, and what every platform answers to it. */
export function PlatformBoard({ finder, answer, typed, errors, day, ask, ...standing }: Props) {
  const { rows, needs, question, asOf } = answer;
  const of = (verdict: Verdict) => rows.filter((row) => row.verdict === verdict);
  const [known, unchecked] = parted(of("unclear"), question.perCore !== null);
  return (
    <>
      <PageTitle
        finding={answer.finding}
        dek={finder.dek}
        trail={<SupportNav day={day} current="platforms" />}
      />
      <QuestionForm {...{ finder, typed, errors, ask }} />
      <p role="status" className="text-table text-ink-2">
        {statusOf(standing)}
        {needs
          .filter(({ asked }) => asked === 0)
          .map(({ name }) => `Nobody has recorded by this day an answer on ${name}. `)}
      </p>
      {groups.map(({ verdict, title }) => (
        <Group
          key={verdict}
          title={title}
          rows={verdict === "unclear" ? known : of(verdict)}
          {...{ answer, day }}
        />
      ))}
      <UncheckedList rows={unchecked} day={day} />
      <p className="max-w-[640px] text-note text-ink-3">
        {formatDayInFull(asOf)}. Met: supported. With limits: partial, experimental, or run without
        its maker’s support. Not met: not supported, or only planned. Not known: unknown, or not
        checked. By answer, then what is met of the required, preferred and optional, then price and
        name. {answer.priceBasis}
      </p>
    </>
  );
}

const groups: readonly { verdict: Verdict; title: (count: number) => string }[] = [
  {
    verdict: "meets",
    title: (count) => `${countOf(count, "platform")} on record as meeting it all`,
  },
  { verdict: "partly", title: (count) => `${countOf(count, "platform")} with limits` },
  { verdict: "unclear", title: (count) => `Of ${countOf(count, "platform")} it cannot be said: nothing required is failed, and some of it is not known` }, // prettier-ignore
  { verdict: "fails", title: (count) => `${countOf(count, "platform")} ruled out` },
];

/** Those of which at least something required is known, and those of which nothing is. */
function parted(rows: readonly PlatformRow[], isPriced: boolean) {
  const isKnown = ({ answers, price }: PlatformRow) =>
    answers.some(({ state }) => state !== "unknown") || (isPriced && price.state !== "unknown");
  return [rows.filter(isKnown), rows.filter((row) => !isKnown(row))] as const;
}

type GroupProps = {
  title: (count: number) => string;
  rows: readonly PlatformRow[];
  answer: PlatformAnswer;
  day: string;
};

function Group({ title, rows, answer, day }: GroupProps) {
  if (rows.length === 0) return null;
  return (
    <Figure finding={title(rows.length)}>
      <PlatformTable label={title(rows.length)} {...{ rows, answer, day }} />
    </Figure>
  );
}

function statusOf({ waiting = false, failed = false }): string {
  if (failed) {
    return "The platforms could not be read. What is shown is the answer before; try again. ";
  }
  return waiting ? "Asking every platform … " : "";
}
