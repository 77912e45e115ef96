import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ForesightView } from "@/components/screens/foresight-view";
import { foresight } from "@/lib/reports/forecast/foresight";
import { dayOr404 } from "../day-or-404";
import { Screen } from "../screen";

type Props = PageProps<"/[day]/foresight">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { finding, dek } = await foresightOr404((await params).day);
  return { title: finding, description: dek };
}

export default async function ForesightPage({ params }: Props) {
  const { day } = await params;
  const report = await foresightOr404(day);
  return (
    <Screen day={day} frame={report} path="/foresight" section="Market">
      <ForesightView foresight={report} day={day} />
    </Screen>
  );
}

async function foresightOr404(day: string) {
  return (await foresight(await dayOr404(day))) ?? notFound();
}
