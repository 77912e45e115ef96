import type { Metadata } from "next";
import { NuqsAdapter } from "nuqs/adapters/next/app";
import { CompareView } from "@/components/screens/compare-view";
import { compareProducts } from "@/lib/reports/compare/compare-products";
import { compareVendors } from "@/lib/reports/compare/compare-vendors";
import { FOUNDING_DAY } from "@/lib/request/as-of";
import { readCompareChoice } from "@/lib/request/compare-choice";
import { dayOr404 } from "../../day-or-404";
import { Screen } from "../../screen";

type Props = PageProps<"/[day]/compare/[...who]">;

export const generateStaticParams = () => [{ day: FOUNDING_DAY, who: ["vmware", "microsoft"] }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { finding, dek } = (await compared(await params)).comparison;
  return { title: finding, description: dek };
}

export default async function ComparisonPage({ params }: Props) {
  const { day, who } = await params;
  const { comparison, problems } = await compared({ day, who });
  return (
    <Screen day={day} frame={comparison} path={`/compare/${who.join("/")}`} section="Compare">
      <NuqsAdapter>
        <CompareView comparison={comparison} problems={problems} day={day} />
      </NuqsAdapter>
    </Screen>
  );
}

async function compared({ day, who }: Awaited<Props["params"]>) {
  const moment = await dayOr404(day);
  const { of, problems, ...choice } = await readCompareChoice(who.map(decoded));
  const compare = of === "vendors" ? compareVendors : compareProducts;
  return { comparison: await compare(choice, moment), problems };
}

/** A word of the address as it was meant; one that is none stays as it is, and names nothing. */
function decoded(word: string): string {
  try {
    return decodeURIComponent(word);
  } catch {
    return word;
  }
}
