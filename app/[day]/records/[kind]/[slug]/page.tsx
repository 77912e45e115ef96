import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RecordSheetView } from "@/components/screens/record-sheet-view";
import { RetiredRecordView } from "@/components/screens/retired-record-view";
import { isRecordKind } from "@/lib/domain/archive";
import { splitWord } from "@/lib/domain/instant";
import { recordOrRetired } from "@/lib/reports/record/retired-record";
import { FOUNDING_DAY } from "@/lib/request/as-of";
import { dayOr404 } from "../../../day-or-404";
import { Screen } from "../../../screen";

type Props = PageProps<"/[day]/records/[kind]/[slug]">;

/** The door answers with the status that a page asks for by this name (bin/site/asked-status.mjs). */
const gone = { robots: { index: false }, other: { "hyperscope-status": "410" } };

/** One is enough to prove at build time that the page needs nothing from a request. */
export const generateStaticParams = () => [{ day: FOUNDING_DAY, kind: "vendor", slug: "vmware" }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const shown = await shownOr404(await params);
  return "retiredAt" in shown
    ? { title: "A retired record", ...gone }
    : { title: shown.record.title };
}

export default async function RecordPage({ params }: Props) {
  const { day, kind, slug } = await params;
  const shown = await shownOr404({ day, kind, slug });
  return (
    <Screen day={day} frame={shown} path={`/records/${kind}/${slug}`} section="Sources">
      {"retiredAt" in shown ? (
        <RetiredRecordView retired={shown} day={day} />
      ) : (
        <RecordSheetView sheet={shown} day={day} />
      )}
    </Screen>
  );
}

async function shownOr404({ day, kind, slug }: Awaited<Props["params"]>) {
  if (!isRecordKind(kind)) notFound();
  // What we did to a record tells of days after those that a past day may know of.
  const withHistory = splitWord(day).day === "today";
  return (await recordOrRetired({ kind, slug, withHistory }, await dayOr404(day))) ?? notFound();
}
