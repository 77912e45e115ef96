import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ThreatRankingView } from "@/components/screens/threat-ranking-view";
import { threatRanking } from "@/lib/reports/threat/threat-ranking";
import { vendorList } from "@/lib/reports/vendor/vendor-list";
import { FOUNDING_DAY } from "@/lib/request/as-of";
import { dayOr404 } from "../../day-or-404";
import { Screen } from "../../screen";

type Props = PageProps<"/[day]/threats/[slug]">;

export async function generateStaticParams() {
  const { rows } = await vendorList(FOUNDING_DAY);
  return rows.map(({ vendor }) => ({ day: FOUNDING_DAY, slug: vendor.slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { finding, dek } = await rankingOr404(await params);
  return { title: finding, description: dek };
}

export default async function ThreatPage({ params }: Props) {
  const { day, slug } = await params;
  const ranking = await rankingOr404({ day, slug });
  return (
    <Screen day={day} frame={ranking} path={`/threats/${slug}`} section="Threats">
      <ThreatRankingView ranking={ranking} day={day} />
    </Screen>
  );
}

async function rankingOr404({ day, slug }: { day: string; slug: string }) {
  return (await threatRanking(slug, await dayOr404(day))) ?? notFound();
}
