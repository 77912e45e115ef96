import type { Metadata } from "next";
import { NuqsAdapter } from "nuqs/adapters/next/app";
import { VendorListView } from "@/components/screens/vendor-list-view";
import { vendorList } from "@/lib/reports/vendor/vendor-list";
import { dayOr404 } from "../day-or-404";
import { Screen } from "../screen";

type Props = PageProps<"/[day]/vendors">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { finding, dek } = await vendorList(await dayOr404((await params).day));
  return { title: finding, description: dek };
}

export default async function VendorsPage({ params }: Props) {
  const { day } = await params;
  const list = await vendorList(await dayOr404(day));
  return (
    <Screen day={day} frame={list} path="/vendors" section="Vendors">
      <NuqsAdapter>
        <VendorListView list={list} day={day} />
      </NuqsAdapter>
    </Screen>
  );
}
