import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RecordSheetView } from "@/components/screens/record-sheet-view";
import { isRecordKind } from "@/lib/domain/archive";
import { splitWord } from "@/lib/domain/instant";
import { recordSheet } from "@/lib/reports/record/record-sheet";
import { FOUNDING_DAY } from "@/lib/request/as-of";
import { dayOr404 } from "../../../day-or-404";
import { Screen } from "../../../screen";

type Props = PageProps<"/[day]/records/[kind]/[slug]">;

/** One is enough to prove at build time that the page needs nothing from a request. */
export const generateStaticParams = () => [{ day: FOUNDING_DAY, kind: "vendor", slug: "vmware" }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await sheetOr404(await params)).record.title };
}

export default async function RecordPage({ params }: Props) {
  const { day, kind, slug } = await params;
  const sheet = await sheetOr404({ day, kind, slug });
  return (
    <Screen day={day} frame={sheet} path={`/records/${kind}/${slug}`} section="Sources">
      <RecordSheetView sheet={sheet} day={day} />
    </Screen>
  );
}

async function sheetOr404({ day, kind, slug }: Awaited<Props["params"]>) {
  if (!isRecordKind(kind)) notFound();
  // What we did to a record tells of days after those that a past day may know of.
  const withHistory = splitWord(day).day === "today";
  return (await recordSheet({ kind, slug, withHistory }, await dayOr404(day))) ?? notFound();
}
