import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { vendorBriefAddress } from "@/components/records/addresses";
import { BriefView } from "@/components/screens/brief-view";
import { vendorBrief } from "@/lib/reports/brief/vendor-brief";
import { FOUNDING_DAY } from "@/lib/request/as-of";
import { dayOr404 } from "../../../day-or-404";
import { Screen } from "../../../screen";

type Props = PageProps<"/[day]/brief/vendors/[slug]">;

export const generateStaticParams = () => [{ day: FOUNDING_DAY, slug: "vmware" }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { subject, finding } = await briefOr404(await params);
  return { title: `Brief: ${subject}`, description: finding };
}

export default async function VendorBriefPage({ params }: Props) {
  const { day, slug } = await params;
  const brief = await briefOr404({ day, slug });
  return (
    <Screen day={day} frame={brief} path={`/brief/vendors/${slug}`} section="Vendors">
      <BriefView brief={brief} day={day} address={vendorBriefAddress(day, slug)} />
    </Screen>
  );
}

async function briefOr404({ day, slug }: { day: string; slug: string }) {
  return (await vendorBrief(slug, await dayOr404(day))) ?? notFound();
}
