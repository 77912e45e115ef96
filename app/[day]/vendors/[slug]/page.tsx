import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { vendorAddress } from "@/components/records/addresses";
import { VendorScorecardView } from "@/components/screens/vendor-scorecard-view";
import { vendorHeir } from "@/lib/reports/vendor/vendor-heir";
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
  const scorecard = await vendorScorecard(slug, await dayOr404(day));
  if (scorecard !== null) return scorecard;
  // A merged vendor keeps its old address, and its address leads on.
  const heir = await vendorHeir(slug);
  if (heir !== null) permanentRedirect(vendorAddress(day, heir));
  notFound();
}
