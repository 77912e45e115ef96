import type { Metadata } from "next";
import { ImportDesk } from "@/components/import/import-desk";
import { recordKinds } from "@/lib/domain/archive";
import { editorWho } from "@/lib/request/who-asks";

export const metadata: Metadata = { title: "Import" };

export default async function ImportPage() {
  await editorWho("edit");
  return <ImportDesk kinds={recordKinds} />;
}
