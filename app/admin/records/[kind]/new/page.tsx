import { notFound } from "next/navigation";
import { NewRecordView } from "@/components/screens/desk/new-record-view";
import { isRecordKind } from "@/lib/domain/archive";
import { newRecordForm } from "@/lib/reports/desk/new-record-form";
import { wordsIn } from "@/lib/request/search-words";
import { editorWho } from "@/lib/request/who-asks";
import { recordFormAction } from "../../actions";

/** Nobody else sees it, and nothing of it can be drawn before the request. */
export const instant = false;

export default async function NewRecordPage(props: PageProps<"/admin/records/[kind]/new">) {
  const editor = await editorWho("propose");
  const { kind } = await props.params;
  if (!isRecordKind(kind)) notFound();
  const { name = "", like = "" } = wordsIn(await props.searchParams);
  const form = await newRecordForm(kind, { name, like });
  return <NewRecordView form={form} editor={editor} save={recordFormAction} />;
}
