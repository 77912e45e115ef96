import type { Metadata } from "next";
import { CompareChooseView } from "@/components/screens/compare-choose-view";
import { compareChoices } from "@/lib/reports/compare/compare-choices";
import { dayOr404 } from "../day-or-404";
import { Screen } from "../screen";

export const metadata: Metadata = { title: "Compare vendors or products" };

export default async function ComparePage({ params }: PageProps<"/[day]/compare">) {
  const { day } = await params;
  const choices = await compareChoices(await dayOr404(day));
  return (
    <Screen day={day} frame={choices} path="/compare" section="Compare">
      <CompareChooseView choices={choices} day={day} />
    </Screen>
  );
}
