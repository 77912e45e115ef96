import { redirect } from "next/navigation";
import { marketAddress, threatAddress } from "@/components/records/addresses";
import { marketOverview } from "@/lib/reports/market/market-overview";
import { dayOr404 } from "../day-or-404";

/** Threats are always to somebody: without a name, to the leader of the day. */
export default async function ThreatsPage({ params }: PageProps<"/[day]/threats">) {
  const { day } = await params;
  const { leader } = await marketOverview(await dayOr404(day));
  redirect(leader === null ? marketAddress(day) : threatAddress(day, leader.slug));
}
