import type { Metadata } from "next";
import { EditLogView } from "@/components/desk/edit-log-view";
import { editLog } from "@/lib/reports/record/edit-log";
import { readLogQuery } from "@/lib/request/edit-log-query";
import { editorWho } from "@/lib/request/who-asks";

export const metadata: Metadata = { title: "Revisions" };

export default async function RevisionsPage({ searchParams }: PageProps<"/admin/revisions">) {
  await editorWho("propose");
  const query = readLogQuery(await searchParams);
  return <EditLogView log={await editLog(query.filter)} query={query} />;
}
