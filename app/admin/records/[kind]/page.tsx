import { notFound } from "next/navigation";
import { RecordRegisterView } from "@/components/screens/desk/record-register-view";
import { isRecordKind } from "@/lib/domain/archive";
import { recordRegister } from "@/lib/reports/desk/record-register";
import { wordsIn } from "@/lib/request/search-words";
import { editorWho } from "@/lib/request/who-asks";

/** Nobody else sees it, and nothing of it can be drawn before the request. */
export const instant = false;

export default async function RecordsPage(props: PageProps<"/admin/records/[kind]">) {
  await editorWho("propose");
  const { kind } = await props.params;
  if (!isRecordKind(kind)) notFound();
  const { q, page, retired, proposed } = wordsIn(await props.searchParams);
  const asked = { query: q ?? "", page: Number(page) || 1, retired: retired === "yes" };
  return (
    <RecordRegisterView register={await recordRegister(kind, asked)} proposed={proposed ?? null} />
  );
}
