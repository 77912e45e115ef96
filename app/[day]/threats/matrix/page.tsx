import type { Metadata } from "next";
import { ThreatMatrixView } from "@/components/screens/threat-matrix-view";
import { threatMatrix } from "@/lib/reports/threat/threat-matrix";
import { dayOr404 } from "../../day-or-404";
import { Screen } from "../../screen";

type Props = PageProps<"/[day]/threats/matrix">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { finding, dek } = await threatMatrix(await dayOr404((await params).day));
  return { title: finding, description: dek };
}

export default async function ThreatMatrixPage({ params }: Props) {
  const { day } = await params;
  const matrix = await threatMatrix(await dayOr404(day));
  return (
    <Screen day={day} frame={matrix} path="/threats/matrix" section="Threats">
      <ThreatMatrixView matrix={matrix} day={day} />
    </Screen>
  );
}
