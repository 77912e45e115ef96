import type { Metadata } from "next";
import { MarketView } from "@/components/screens/market-view";
import { marketOverview } from "@/lib/reports/market-overview";
import { DEFAULT_DAY } from "@/lib/request/as-of";
import { Screen } from "./[day]/screen";

export const ensureStatic = "navigation";

export async function generateMetadata(): Promise<Metadata> {
  const { finding, dek } = await marketOverview(DEFAULT_DAY);
  return { title: finding, description: dek };
}

export default async function HomePage() {
  const overview = await marketOverview(DEFAULT_DAY);
  return (
    <Screen day={DEFAULT_DAY} frame={overview} path="" section="Market">
      <MarketView overview={overview} day={DEFAULT_DAY} />
    </Screen>
  );
}
