import { Link } from "@/components/ui/link";
import type { FormAction } from "@/components/forms/form-state";
import { ReasonedButton } from "@/components/forms/reasoned-button";
import { RecordForm } from "@/components/forms/record/record-form";
import type { RecordFormAction } from "@/components/forms/record/record-form-state";
import { SpanForm } from "@/components/forms/record/span-form";
import { SavedNotice } from "@/components/forms/saved-notice";
import { recordAddress } from "@/components/records/addresses";
import { PageTitle } from "@/components/ui/page-title";
import { SENT } from "@/lib/domain/form/sent-edit";
import { may, type Editor } from "@/lib/domain/role";
import { kindName, sentenceStart } from "@/lib/format/names";
import type { RecordForm as Form } from "@/lib/reports/desk/record-form";
import { ChangeSwitch } from "./change-switch";
import { RevisionList } from "./revision-list";

export type DeskActions = {
  save: RecordFormAction;
  follow: FormAction;
  retire: FormAction;
  restore: FormAction;
  undo: FormAction;
};

type Props = {
  form: Form;
  editor: Editor;
  /** The world changed: what follows is asked for, not a correction. */
  isFollowing: boolean;
  /** What was just done: the revision that was saved, that it was undone, or proposed. */
  just: { saved: string | null; undone: boolean; proposed: boolean };
  actions: DeskActions;
};

/** One record at the editors' desk: correct it, let another follow, retire it, restore it. */
export function RecordDeskView({ form, editor, isFollowing, just, actions }: Props) {
  const { kind, slug, version, retired } = form;
  const maySave = may(editor.role, "edit");
  const about = { [SENT.kind]: kind, [SENT.slug]: slug, [SENT.version]: String(version) };
  return (
    <>
      <PageTitle
        finding={form.title}
        trail={<Trail form={form} />}
        dek={`Version ${version}${retired ? ", retired: it counts nowhere" : ""}.`}
      />
      <Notice {...{ just, about }} undo={maySave ? actions.undo : null} />
      {retired ? (
        <Retired {...{ form, about, maySave }} action={actions.restore} />
      ) : (
        <>
          <ChangeSwitch form={form} isFollowing={isFollowing} />
          <Desk {...{ form, editor, isFollowing, actions, maySave, about }} />
        </>
      )}
    </>
  );
}

type DeskProps = Pick<Props, "form" | "editor" | "isFollowing" | "actions"> & {
  maySave: boolean;
  about: Readonly<Record<string, string>>;
};

function Desk({ form, editor, isFollowing, actions, maySave, about }: DeskProps) {
  const { kind, slug, version, names } = form;
  const aside = (
    <>
      <RevisionList revisions={form.revisions} />
      <section aria-label="Retire" className="border-t border-ink pt-3">
        <ReasonedButton
          act="retire"
          name={maySave ? "Retire this record" : "Propose to retire it"}
          {...{ about, action: actions.retire }}
          isReasoned
          help="For example: the source was about another product."
        >
          <h2 className="font-serif text-figure font-semibold">Retire it</h2>
          <p>It counts nowhere any more; its address, history and evidence stay.</p>
        </ReasonedButton>
      </section>
    </>
  );
  if (isFollowing && (kind === "vendor" || kind === "product") && maySave) {
    return (
      <div className="grid gap-8 lg:grid-cols-12">
        <SpanForm {...{ kind, about, names }} action={actions.follow} />
        <div className="grid content-start gap-8 lg:col-span-4">{aside}</div>
      </div>
    );
  }
  const act = isFollowing ? "supersede" : "correct";
  const typed = isFollowing ? form.following : form.typed;
  return (
    <RecordForm
      key={`${act}-${version}`}
      {...{ kind, act, slug, version, typed, names, maySave }}
      editor={editor.id}
      action={actions.save}
    >
      {aside}
    </RecordForm>
  );
}

function Trail({ form: { kind, slug } }: { form: Form }) {
  return (
    <>
      <Link href="/admin/records" className="link">
        Records
      </Link>{" "}
      /{" "}
      <Link href={`/admin/records/${kind}`} className="link">
        {sentenceStart(kindName(kind))}
      </Link>{" "}
      / {slug} ·{" "}
      <Link href={recordAddress("today", { kind, slug })} prefetch={false} className="link">
        As readers see it
      </Link>
    </>
  );
}

type NoticeProps = Pick<Props, "just"> & {
  about: Readonly<Record<string, string>>;
  undo: FormAction | null;
};

function Notice({ just, about, undo }: NoticeProps) {
  if (just.saved !== null) {
    return (
      <SavedNotice about={{ ...about, revision: just.saved }} undo={undo}>
        Saved.
      </SavedNotice>
    );
  }
  if (!just.undone && !just.proposed) return null;
  return (
    <SavedNotice about={{}} undo={null}>
      {just.undone
        ? "Undone: the record stands as before."
        : "Proposed. An editor will look at it; nothing is changed until then."}
    </SavedNotice>
  );
}

type RetiredProps = Pick<DeskProps, "form" | "about" | "maySave"> & { action: FormAction };

function Retired({ form, about, maySave, action }: RetiredProps) {
  return (
    <div className="grid gap-8 lg:grid-cols-12">
      <section aria-label="Restore" className="border-t border-ink pt-3 lg:col-span-8">
        {maySave ? (
          <ReasonedButton
            act="restore"
            name="Restore this record"
            {...{ about, action }}
            isReasoned={false}
            help="For example: it was retired by mistake."
          >
            <p>
              It is retired and counts nowhere. Restored, it counts again as it stood, with its
              evidence and links; then it can be changed.
            </p>
          </ReasonedButton>
        ) : (
          <p>It is retired and counts nowhere. An editor can restore it.</p>
        )}
      </section>
      <div className="lg:col-span-4">
        <RevisionList revisions={form.revisions} />
      </div>
    </div>
  );
}
