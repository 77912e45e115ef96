import { Link } from "@/components/ui/link";
import { recordAddress, revisionAddress } from "@/components/records/addresses";
import type { FormAction } from "@/components/forms/form-state";
import { ChangeList } from "@/components/records/history/change-list";
import { Figure } from "@/components/ui/figure";
import { PageTitle } from "@/components/ui/page-title";
import { knownSuffix } from "@/lib/domain/instant";
import { formatInstant } from "@/lib/format/instants";
import { kindName, sentenceStart } from "@/lib/format/names";
import type { RevisionSheet } from "@/lib/reports/desk/revision-sheet";
import { RestoreForm } from "./restore-form";
import { SavedNotice } from "./saved-notice";
import { UndoForm } from "./undo-form";

type Props = {
  sheet: RevisionSheet;
  /** It was saved a moment ago. */
  saved: boolean;
  /** Null for who may only look. */
  actions: { restore: FormAction; undo: FormAction } | null;
};

/** One revision: what it changed, and how to take it back or bring it back. */
export function RevisionView({ sheet, saved, actions }: Props) {
  const { edit, others } = sheet;
  return (
    <>
      {saved && <SavedNotice edit={edit} undo={sheet.canUndo ? (actions?.undo ?? null) : null} />}
      <PageTitle
        finding={sheet.title}
        trail={
          <>
            <Link href="/admin/revisions" className="link">
              Revisions
            </Link>{" "}
            / {sentenceStart(kindName(edit.kind))}, {edit.slug}, version {edit.version}
            {sheet.retired && ", now retired"}
          </>
        }
        dek={dekOf(edit)}
      />
      <div className="grid gap-8 lg:grid-cols-12">
        <Figure
          className="lg:col-span-7"
          finding={changesFinding(edit.changes.length, edit.action)}
          unit="As it was → as this revision left it"
          caption={<Around sheet={sheet} />}
        >
          {edit.changes.length > 0 && <ChangeList changes={edit.changes} />}
        </Figure>
        <div className="grid min-w-0 content-start gap-8 lg:col-span-5">
          {others.length > 0 && (
            <Figure finding="The same save also changed">
              <ul className="text-table">
                {others.map((other) => (
                  <li key={other.id} className="border-b border-rule py-1.5">
                    <Link href={revisionAddress(other.id)} className="link-ink">
                      {sentenceStart(kindName(other.kind))}, {other.slug}
                    </Link>{" "}
                    <span className="text-ink-2">{other.did}</span>
                  </li>
                ))}
              </ul>
            </Figure>
          )}
          {actions !== null && <Decisions sheet={sheet} actions={actions} saved={saved} />}
        </div>
      </div>
    </>
  );
}

function Decisions({ sheet, actions, saved }: Props & { actions: NonNullable<Props["actions"]> }) {
  return (
    <>
      {sheet.canUndo && !saved && (
        <Figure
          finding="Undo this save"
          unit="Nothing was saved on top of it, so all it did can be taken back"
        >
          <UndoForm id={sheet.edit.id} action={actions.undo} />
        </Figure>
      )}
      {sheet.canRestore && (
        <Figure
          finding="Restore this version"
          unit="With its evidence and links; what stands there now stays in the history"
        >
          {sheet.restoring.length > 0 && (
            <div className="mb-4">
              <p className="mb-1 text-table font-semibold">It would change, from now:</p>
              <ChangeList changes={sheet.restoring} />
            </div>
          )}
          <RestoreForm id={sheet.edit.id} version={sheet.version} action={actions.restore} />
        </Figure>
      )}
      {!sheet.canRestore && (
        <p className="text-table text-ink-2">The record stands as this revision left it.</p>
      )}
    </>
  );
}

function Around({ sheet }: { sheet: RevisionSheet }) {
  const { edit } = sheet;
  return (
    <>
      <Link href={recordAddress("today", edit)} prefetch={false} className="link">
        The record today
      </Link>
      {edit.action !== "retired" && (
        <>
          {" · "}
          <Link
            href={recordAddress(`today${knownSuffix(edit.editedAt)}`, edit)}
            prefetch={false}
            className="link"
          >
            as the archive stood then
          </Link>
        </>
      )}
      {" · "}
      <Link
        href={{ pathname: "/admin/revisions", query: { record: `${edit.kind}/${edit.slug}` } }}
        className="link"
      >
        all that was done to it
      </Link>
    </>
  );
}

function dekOf({ did, action, editor, editedAt, reason }: RevisionSheet["edit"]): string {
  const when = formatInstant(editedAt);
  const who = action === "loaded" ? `On ${when}.` : `By ${editor}, ${when}.`;
  return reason === null ? `${did} ${who}` : `${did} ${who} Why: ${reason}`;
}

function changesFinding(count: number, action: string): string {
  if (count > 0) return count === 1 ? "One field changed" : `${count} fields changed`;
  return action === "added" || action === "loaded"
    ? "The record was new"
    : "No field changed: the record was taken out of count or put back";
}
