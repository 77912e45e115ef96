import type { Metadata } from "next";
import { NuqsAdapter } from "nuqs/adapters/next/app";
import { PlatformFinderView } from "@/components/screens/platform-finder-view";
import { platformFinder } from "@/lib/reports/support/platform-answers";
import { dayOr404 } from "../day-or-404";
import { Screen } from "../screen";

type Props = PageProps<"/[day]/platforms">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { initial, dek } = await platformFinder(await dayOr404((await params).day));
  return { title: initial.finding, description: dek };
}

export default async function PlatformsPage({ params }: Props) {
  const { day } = await params;
  const finder = await platformFinder(await dayOr404(day));
  return (
    <Screen day={day} frame={finder} path="/platforms" section="Support">
      <NuqsAdapter>
        <PlatformFinderView finder={finder} day={day} />
      </NuqsAdapter>
    </Screen>
  );
}
