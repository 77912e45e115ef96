import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NuqsAdapter } from "nuqs/adapters/next/app";
import { SupportMatrixView } from "@/components/screens/support-matrix-view";
import { dimensions } from "@/lib/domain/support-level";
import { firstView } from "@/lib/reports/support/first-view";
import { FOUNDING_DAY } from "@/lib/request/as-of";
import { dayOr404 } from "../../day-or-404";
import { Screen } from "../../screen";

type Props = PageProps<"/[day]/support/[dimension]">;

/** One is enough to prove at build time that the page needs nothing from a request. */
export const generateStaticParams = () => [{ day: FOUNDING_DAY, dimension: "guest-os" }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { finding, dek } = await matrixOr404(await params);
  return { title: finding, description: dek };
}

export default async function SupportPage({ params }: Props) {
  const { day, dimension } = await params;
  const matrix = await matrixOr404({ day, dimension });
  return (
    <Screen day={day} frame={matrix} path={`/support/${dimension}`} section="Support">
      <NuqsAdapter>
        <SupportMatrixView matrix={matrix} day={day} />
      </NuqsAdapter>
    </Screen>
  );
}

async function matrixOr404({ day, dimension }: { day: string; dimension: string }) {
  const known = dimensions.find((one) => one === dimension) ?? notFound();
  return firstView(await dayOr404(day), known);
}
