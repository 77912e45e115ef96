import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NuqsAdapter } from "nuqs/adapters/next/app";
import { MethodView } from "@/components/screens/method-view";
import { methodSheet } from "@/lib/reports/method/method-sheet";
import { FOUNDING_DAY } from "@/lib/request/as-of";
import { dayOr404 } from "../../day-or-404";
import { Screen } from "../../screen";

type Props = PageProps<"/[day]/method/[slug]">;

export async function generateStaticParams() {
  const sheet = await methodSheet(null, FOUNDING_DAY);
  return (sheet?.choices ?? []).map(({ slug }) => ({ day: FOUNDING_DAY, slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { finding, dek } = await sheetOr404(await params);
  return { title: finding, description: dek };
}

export default async function MethodOfVendorPage({ params }: Props) {
  const { day, slug } = await params;
  const sheet = await sheetOr404({ day, slug });
  return (
    <Screen day={day} frame={sheet} path={`/method/${slug}`} section="Method">
      <NuqsAdapter>
        <MethodView sheet={sheet} day={day} />
      </NuqsAdapter>
    </Screen>
  );
}

async function sheetOr404({ day, slug }: { day: string; slug: string }) {
  return (await methodSheet(slug, await dayOr404(day))) ?? notFound();
}
