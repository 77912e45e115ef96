import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ProductSheetView } from "@/components/screens/product-sheet-view";
import { productSheet } from "@/lib/reports/product/product-sheet";
import { FOUNDING_DAY } from "@/lib/request/as-of";
import { dayOr404 } from "../../day-or-404";
import { Screen } from "../../screen";

type Props = PageProps<"/[day]/products/[slug]">;

/** One is enough to prove at build time that the page needs nothing from a request. */
export const generateStaticParams = () => [{ day: FOUNDING_DAY, slug: "vmware-esx" }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await sheetOr404(await params)).finding };
}

export default async function ProductPage({ params }: Props) {
  const { day, slug } = await params;
  const sheet = await sheetOr404({ day, slug });
  return (
    <Screen day={day} frame={sheet} path={`/products/${slug}`} section="Products">
      <ProductSheetView sheet={sheet} day={day} />
    </Screen>
  );
}

async function sheetOr404({ day, slug }: { day: string; slug: string }) {
  return (await productSheet(slug, await dayOr404(day))) ?? notFound();
}
