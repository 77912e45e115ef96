import type { Metadata } from "next";
import { NuqsAdapter } from "nuqs/adapters/next/app";
import { ProductListView } from "@/components/screens/product-list-view";
import { productList } from "@/lib/reports/product/product-list";
import { dayOr404 } from "../day-or-404";
import { Screen } from "../screen";

type Props = PageProps<"/[day]/products">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { finding, dek } = await productList(await dayOr404((await params).day));
  return { title: finding, description: dek };
}

export default async function ProductsPage({ params }: Props) {
  const { day } = await params;
  const list = await productList(await dayOr404(day));
  return (
    <Screen day={day} frame={list} path="/products" section="Products">
      <NuqsAdapter>
        <ProductListView list={list} day={day} />
      </NuqsAdapter>
    </Screen>
  );
}
