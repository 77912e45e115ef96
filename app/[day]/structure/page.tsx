import type { Metadata } from "next";
import { NuqsAdapter } from "nuqs/adapters/next/app";
import { MarketStructureView } from "@/components/screens/market-structure-view";
import { marketStructure } from "@/lib/reports/structure/market-structure";
import { dayOr404 } from "../day-or-404";
import { Screen } from "../screen";

type Props = PageProps<"/[day]/structure">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { finding, dek } = await marketStructure(await dayOr404((await params).day));
  return { title: finding, description: dek };
}

export default async function StructurePage({ params }: Props) {
  const { day } = await params;
  const structure = await marketStructure(await dayOr404(day));
  return (
    <Screen day={day} frame={structure} path="/structure" section="Structure">
      <NuqsAdapter>
        <MarketStructureView structure={structure} day={day} />
      </NuqsAdapter>
    </Screen>
  );
}
