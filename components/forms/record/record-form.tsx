"use client";

import type { ReactNode } from "react";
import type { RecordKind } from "@/lib/domain/archive";
import { SENT } from "@/lib/domain/form/sent-edit";
import type { TypedFields } from "@/lib/domain/form/typed-record";
import type { ProposedAct } from "@/lib/domain/proposal";
import type { NameHit } from "@/lib/reports/desk/name-search";
import { DraftNotice, KeptNote } from "./draft-notice";
import { EffectPanel } from "./effect-panel";
import { FormGroups } from "./form-groups";
import { MergePanel } from "./merge-panel";
import { NamesKnown } from "./names-known";
import { ProblemSummary } from "./problem-summary";
import { ReasonField } from "./reason-field";
import type { RecordFormAction } from "./record-form-state";
import { SaveButtons } from "./save-buttons";
import { TroubleNotice } from "./trouble-notice";
import { useRecordForm } from "./use-record-form";

export type RecordFormProps = {
  kind: RecordKind;
  act: Exclude<ProposedAct, "retire">;
  /** The record it starts from; "" and 0 for one that is added on its own. */
  slug: string;
  version: number;
  typed: TypedFields;
  names: Readonly<Record<string, NameHit>>;
  /** The account: its drafts are nobody else's. */
  editor: string;
  /** Whether it is saved, or proposed to an editor. */
  maySave: boolean;
  action: RecordFormAction;
  /** What stands beside the form. */
  children?: ReactNode;
};

/** The form of one record: what was typed is never lost, whatever comes back. */
export function RecordForm({ names, children, ...props }: RecordFormProps) {
  const { kind, act, slug, version, maySave } = props;
  const sent = {
    [SENT.act]: act,
    [SENT.kind]: kind,
    [SENT.slug]: slug,
    [SENT.version]: String(version),
    [SENT.reason]: "",
  };
  const desk = useRecordForm({
    ...{ kind, action: props.action, editor: props.editor, isReasoned: !maySave },
    typed: { ...sent, ...props.typed },
    about: `${act}/${kind}/${slug}`,
  });
  const { typed, answer, tries, isSending } = desk;
  const problem = answer?.problem ?? null;
  return (
    <NamesKnown names={names}>
      <div className="grid gap-8 lg:grid-cols-12">
        <form
          action={desk.submit}
          onSubmit={(event) => {
            event.preventDefault();
            desk.send("save");
          }}
          noValidate
          aria-label={formName(act, maySave)}
          className="grid min-w-0 content-start gap-8 lg:col-span-8"
        >
          <DefaultButton />
          {[SENT.act, SENT.kind, SENT.slug, SENT.version].map((name) => (
            <input key={name} type="hidden" name={name} value={typed[name] ?? ""} />
          ))}
          <div className="grid gap-4 empty:hidden">
            <DraftNotice desk={desk} version={version} />
            <TroubleNotice trouble={desk.trouble} onRetry={() => desk.send("save")} />
            <ProblemSummary kind={kind} problem={problem} tries={tries} />
            {problem?.kind === "conflict" && (
              <MergePanel kind={kind} clash={problem.clash} onMerged={desk.replace} typed={typed} />
            )}
          </div>
          <FormGroups kind={kind} act={act} desk={desk} />
          <ReasonField desk={desk} required={act === "correct" || !maySave} />
          <SaveButtons desk={desk} maySave={maySave} isSending={isSending} />
          <KeptNote keptAt={desk.draft.keptAt} />
        </form>
        <div className="grid min-w-0 content-start gap-8 self-start lg:sticky lg:top-4 lg:col-span-4">
          <EffectPanel effect={answer?.effect ?? null} isSending={isSending} />
          {children}
        </div>
      </div>
    </NamesKnown>
  );
}

const formName = (act: RecordFormProps["act"], maySave: boolean): string => {
  const names = { add: "New record", correct: "Correction", supersede: "What follows" };
  return maySave ? names[act] : `${names[act]}, proposed`;
};

/** What Enter in a field presses: the first button of a form, whatever it is. */
function DefaultButton() {
  return (
    <button
      type="submit"
      name={SENT.press}
      value="save"
      tabIndex={-1}
      aria-hidden
      className="sr-only"
    />
  );
}
