import type { Metadata } from "next";
import { NuqsAdapter } from "nuqs/adapters/next/app";
import { TimelineView } from "@/components/screens/timeline-view";
import { timeline } from "@/lib/reports/timeline/timeline";
import { dayOr404 } from "../day-or-404";
import { Screen } from "../screen";

type Props = PageProps<"/[day]/timeline">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { finding, dek } = await timeline(await dayOr404((await params).day));
  return { title: finding, description: dek };
}

export default async function TimelinePage({ params }: Props) {
  const { day } = await params;
  const report = await timeline(await dayOr404(day));
  return (
    <Screen day={day} frame={report} path="/timeline" section="Timeline">
      <NuqsAdapter>
        <TimelineView timeline={report} day={day} />
      </NuqsAdapter>
    </Screen>
  );
}
