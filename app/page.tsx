import type { Metadata } from "next";
import { MarketView } from "@/components/screens/market-view";
import { marketOverview } from "@/lib/reports/market/market-overview";
import { currentDay } from "@/lib/request/as-of";
import { Screen } from "./[day]/screen";

export const ensureStatic = "navigation";

export async function generateMetadata(): Promise<Metadata> {
  const { finding, dek } = await marketOverview(await currentDay());
  return { title: finding, description: dek };
}

export default async function HomePage() {
  const overview = await marketOverview(await currentDay());
  return (
    <Screen day="today" frame={overview} path="" section="Market">
      <MarketView overview={overview} day="today" />
    </Screen>
  );
}
