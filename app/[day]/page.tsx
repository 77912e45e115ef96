import type { Metadata } from "next";
import { MarketView } from "@/components/screens/market-view";
import { marketOverview } from "@/lib/reports/market/market-overview";
import { TURNING_POINTS } from "@/lib/request/turning-points";
import { dayOr404 } from "./day-or-404";
import { Screen } from "./screen";

type Props = PageProps<"/[day]">;

/** The market of each day that has a link on every page: these answer at once. */
export function generateStaticParams() {
  return [...TURNING_POINTS.map(({ day }) => ({ day })), { day: "today" }];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { finding, dek } = await marketOverview(await dayOr404((await params).day));
  return { title: finding, description: dek };
}

export default async function MarketPage({ params }: Props) {
  const { day } = await params;
  const overview = await marketOverview(await dayOr404(day));
  return (
    <Screen day={day} frame={overview} path="" section="Market">
      <MarketView overview={overview} day={day} />
    </Screen>
  );
}
