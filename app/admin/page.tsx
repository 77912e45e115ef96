import type { Metadata } from "next";
import { DeskView } from "@/components/desk/desk-view";
import { undoAction } from "@/app/admin/revisions/[id]/actions";
import { may } from "@/lib/domain/role";
import { deskHome } from "@/lib/reports/desk/desk-home";
import { now } from "@/lib/request/clock";
import { editorWho } from "@/lib/request/who-asks";

export const metadata: Metadata = { title: "Editors’ desk" };

export default async function DeskPage() {
  const who = await editorWho("propose");
  const home = await deskHome(now());
  return <DeskView home={home} undo={may(who.role, "edit") ? undoAction : null} />;
}
