import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { compareBriefAddress } from "@/components/records/addresses";
import { BriefView } from "@/components/screens/brief-view";
import { compareBrief } from "@/lib/reports/brief/compare-brief";
import { FOUNDING_DAY } from "@/lib/request/as-of";
import { dayOr404 } from "../../../../day-or-404";
import { Screen } from "../../../../screen";

type Props = PageProps<"/[day]/brief/compare/[a]/[b]">;

export const generateStaticParams = () => [{ day: FOUNDING_DAY, a: "vmware", b: "microsoft" }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { subject, finding } = await briefOr404(await params);
  return { title: `Brief: ${subject}`, description: finding };
}

export default async function CompareBriefPage({ params }: Props) {
  const { day, a, b } = await params;
  const brief = await briefOr404({ day, a, b });
  return (
    <Screen day={day} frame={brief} path={`/brief/compare/${a}/${b}`} section="Compare">
      <BriefView brief={brief} day={day} address={compareBriefAddress(day, [a, b])} />
    </Screen>
  );
}

async function briefOr404({ day, a, b }: { day: string; a: string; b: string }) {
  return (await compareBrief([a, b], await dayOr404(day))) ?? notFound();
}
