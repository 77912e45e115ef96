import { Link } from "@/components/ui/link";
import { RecordForm } from "@/components/forms/record/record-form";
import type { RecordFormAction } from "@/components/forms/record/record-form-state";
import { PageTitle } from "@/components/ui/page-title";
import { may, type Editor } from "@/lib/domain/role";
import { kindName, sentenceStart } from "@/lib/format/names";
import type { NewRecordForm } from "@/lib/reports/desk/new-record-form";

type Props = { form: NewRecordForm; editor: Editor; save: RecordFormAction };

/** A record that is not there yet. */
export function NewRecordView({ form, editor, save }: Props) {
  const { kind, typed, names } = form;
  return (
    <>
      <PageTitle
        finding={`A new ${kindName(kind)}`}
        dek="It counts from the day it became public, and every day after that is scored anew."
        trail={
          <>
            <Link href="/admin/records" className="link">
              Records
            </Link>{" "}
            /{" "}
            <Link href={`/admin/records/${kind}`} className="link">
              {sentenceStart(kindName(kind))}
            </Link>
          </>
        }
      />
      <RecordForm
        {...{ kind, typed, names, action: save }}
        act="add"
        slug=""
        version={0}
        editor={editor.id}
        maySave={may(editor.role, "edit")}
      />
    </>
  );
}
