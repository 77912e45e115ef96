import type { Metadata } from "next";
import { NuqsAdapter } from "nuqs/adapters/next/app";
import { SourceListView } from "@/components/screens/source-list-view";
import { sourceLibrary } from "@/lib/reports/record/source-library";
import { dayOr404 } from "../day-or-404";
import { Screen } from "../screen";

type Props = PageProps<"/[day]/sources">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await sourceLibrary(await dayOr404((await params).day))).finding };
}

export default async function SourcesPage({ params }: Props) {
  const { day } = await params;
  const list = await sourceLibrary(await dayOr404(day));
  return (
    <Screen day={day} frame={list} path="/sources" section="Sources">
      <NuqsAdapter>
        <SourceListView list={list} day={day} />
      </NuqsAdapter>
    </Screen>
  );
}
