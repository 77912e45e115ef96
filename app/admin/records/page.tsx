import type { Metadata } from "next";
import { KindListView } from "@/components/screens/desk/kind-list-view";
import { kindCounts } from "@/lib/reports/desk/record-register";
import { editorWho } from "@/lib/request/who-asks";

export const metadata: Metadata = { title: "Records" };

/** Nobody else sees it, and nothing of it can be drawn before the request. */
export const instant = false;

export default async function RecordKindsPage() {
  await editorWho("propose");
  return <KindListView kinds={await kindCounts()} />;
}
