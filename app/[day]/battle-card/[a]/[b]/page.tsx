import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { battleCardAddress } from "@/components/records/addresses";
import { BattleCardView } from "@/components/screens/battle-card-view";
import { battleCard } from "@/lib/reports/brief/battle-card";
import { FOUNDING_DAY } from "@/lib/request/as-of";
import { dayOr404 } from "../../../day-or-404";
import { Screen } from "../../../screen";

type Props = PageProps<"/[day]/battle-card/[a]/[b]">;

export const generateStaticParams = () => [{ day: FOUNDING_DAY, a: "vmware", b: "microsoft" }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { vendors, finding } = await cardOr404(await params);
  const [a, b] = vendors;
  return { title: `Battle card: ${a.name} against ${b.name}`, description: finding };
}

export default async function BattleCardPage({ params }: Props) {
  const { day, a, b } = await params;
  const card = await cardOr404({ day, a, b });
  return (
    <Screen day={day} frame={card} path={`/battle-card/${a}/${b}`} section="Compare">
      <BattleCardView card={card} day={day} address={battleCardAddress(day, [a, b])} />
    </Screen>
  );
}

async function cardOr404({ day, a, b }: { day: string; a: string; b: string }) {
  return (await battleCard([a, b], await dayOr404(day))) ?? notFound();
}
