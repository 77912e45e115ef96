import type { Metadata } from "next";
import { NuqsAdapter } from "nuqs/adapters/next/app";
import { PriceListView } from "@/components/screens/price-list-view";
import { priceList } from "@/lib/reports/price/price-list";
import { dayOr404 } from "../day-or-404";
import { Screen } from "../screen";

type Props = PageProps<"/[day]/prices">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { costs, dek } = await priceList(await dayOr404((await params).day));
  return { title: costs.finding, description: dek };
}

export default async function PricesPage({ params }: Props) {
  const { day } = await params;
  const list = await priceList(await dayOr404(day));
  return (
    <Screen day={day} frame={list} path="/prices" section="Prices">
      <NuqsAdapter>
        <PriceListView list={list} day={day} />
      </NuqsAdapter>
    </Screen>
  );
}
