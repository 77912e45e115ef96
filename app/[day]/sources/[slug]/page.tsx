import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SourceSheetView } from "@/components/screens/source-sheet-view";
import { sourceLibrary } from "@/lib/reports/record/source-library";
import { sourceSheet } from "@/lib/reports/record/source-sheet";
import { FOUNDING_DAY } from "@/lib/request/as-of";
import { dayOr404 } from "../../day-or-404";
import { Screen } from "../../screen";

type Props = PageProps<"/[day]/sources/[slug]">;

/** The source that most records rest on; the others are rendered when first asked for. */
export async function generateStaticParams() {
  const { first } = (await sourceLibrary(FOUNDING_DAY)).start;
  return first.rows.slice(0, 1).map(({ record }) => ({ day: FOUNDING_DAY, slug: record.slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title, finding } = await sheetOr404(await params);
  return { title, description: finding };
}

export default async function SourcePage({ params }: Props) {
  const { day, slug } = await params;
  const sheet = await sheetOr404({ day, slug });
  return (
    <Screen day={day} frame={sheet} path={`/sources/${slug}`} section="Sources">
      <SourceSheetView sheet={sheet} day={day} />
    </Screen>
  );
}

async function sheetOr404({ day, slug }: { day: string; slug: string }) {
  return (await sourceSheet(slug, await dayOr404(day))) ?? notFound();
}
