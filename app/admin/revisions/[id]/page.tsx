import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RevisionView } from "@/components/desk/revision-view";
import { may } from "@/lib/domain/role";
import { revisionIdOf } from "@/lib/domain/revision";
import { revisionSheet } from "@/lib/reports/desk/revision-sheet";
import { editorWho } from "@/lib/request/who-asks";
import { restoreAction, undoAction } from "./actions";

export const metadata: Metadata = { title: "Revision" };

export default async function RevisionPage(props: PageProps<"/admin/revisions/[id]">) {
  const who = await editorWho("propose");
  const id = revisionIdOf((await props.params).id);
  const sheet = id === null ? null : await revisionSheet(id);
  if (sheet === null) notFound();
  const { saved } = await props.searchParams;
  return (
    <RevisionView
      sheet={sheet}
      saved={saved !== undefined}
      actions={may(who.role, "edit") ? { restore: restoreAction, undo: undoAction } : null}
    />
  );
}
