import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NuqsAdapter } from "nuqs/adapters/next/app";
import { RecordKindView } from "@/components/screens/record-kind-view";
import { isRecordKind } from "@/lib/domain/archive";
import { recordKindList } from "@/lib/reports/record/record-table";
import { FOUNDING_DAY } from "@/lib/request/as-of";
import { dayOr404 } from "../../day-or-404";
import { Screen } from "../../screen";

type Props = PageProps<"/[day]/records/[kind]">;

/** One is enough to prove at build time that the page needs nothing from a request. */
export const generateStaticParams = () => [{ day: FOUNDING_DAY, kind: "support" }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { finding, dek } = await listOr404(await params);
  return { title: finding, description: dek };
}

export default async function RecordKindPage({ params }: Props) {
  const { day, kind } = await params;
  const list = await listOr404({ day, kind });
  return (
    <Screen day={day} frame={list} path={`/records/${kind}`} section="Sources">
      <NuqsAdapter>
        <RecordKindView list={list} day={day} />
      </NuqsAdapter>
    </Screen>
  );
}

async function listOr404({ day, kind }: Awaited<Props["params"]>) {
  return isRecordKind(kind) ? recordKindList(kind, await dayOr404(day)) : notFound();
}
