import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { VendorScorecardView } from "@/components/screens/vendor-scorecard-view";
import { vendorList } from "@/lib/reports/vendor/vendor-list";
import { vendorScorecard } from "@/lib/reports/vendor/vendor-scorecard";
import { FOUNDING_DAY } from "@/lib/request/as-of";
import { dayOr404 } from "../../day-or-404";
import { Screen } from "../../screen";

type Props = PageProps<"/[day]/vendors/[slug]">;

export async function generateStaticParams() {
  const { rows } = await vendorList(FOUNDING_DAY);
  return rows.map(({ vendor }) => ({ day: FOUNDING_DAY, slug: vendor.slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { finding, dek } = await scorecardOr404(await params);
  return { title: finding, description: dek };
}

export default async function VendorPage({ params }: Props) {
  const { day, slug } = await params;
  const scorecard = await scorecardOr404({ day, slug });
  return (
    <Screen day={day} frame={scorecard} path={`/vendors/${slug}`} section="Vendors">
      <VendorScorecardView scorecard={scorecard} day={day} />
    </Screen>
  );
}

async function scorecardOr404({ day, slug }: { day: string; slug: string }) {
  return (await vendorScorecard(slug, await dayOr404(day))) ?? notFound();
}
