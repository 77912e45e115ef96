import { notFound } from "next/navigation";
import { RecordDeskView } from "@/components/screens/desk/record-desk-view";
import { isRecordKind } from "@/lib/domain/archive";
import { recordForm } from "@/lib/reports/desk/record-form";
import { wordsIn } from "@/lib/request/search-words";
import { editorWho } from "@/lib/request/who-asks";
import { recordFormAction } from "../../actions";
import { followSpanAction } from "../../follow-action";
import { restoreAction, retireAction, undoAction } from "../../retire-actions";

const actions = {
  ...{ save: recordFormAction, follow: followSpanAction },
  ...{ retire: retireAction, restore: restoreAction, undo: undoAction },
};

/** Nobody else sees it, and nothing of it can be drawn before the request. */
export const instant = false;

export default async function RecordDeskPage(props: PageProps<"/admin/records/[kind]/[slug]">) {
  const editor = await editorWho("propose");
  const { kind, slug } = await props.params;
  const form = isRecordKind(kind) ? await recordForm(kind, slug) : null;
  if (form === null) notFound();
  const said = wordsIn(await props.searchParams);
  const just = {
    saved: said["saved"] ?? null,
    undone: said["undone"] === "yes",
    proposed: said["proposed"] === "yes",
  };
  return (
    <RecordDeskView {...{ form, editor, just, actions }} isFollowing={said["as"] === "follow"} />
  );
}
