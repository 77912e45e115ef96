import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NuqsAdapter } from "nuqs/adapters/next/app";
import { MethodView } from "@/components/screens/method-view";
import { methodSheet } from "@/lib/reports/method/method-sheet";
import { dayOr404 } from "../day-or-404";
import { Screen } from "../screen";

type Props = PageProps<"/[day]/method">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { finding, dek } = await sheetOr404((await params).day);
  return { title: finding, description: dek };
}

/** Without a name the numbers are those of the leader of the day. */
export default async function MethodPage({ params }: Props) {
  const { day } = await params;
  const sheet = await sheetOr404(day);
  return (
    <Screen day={day} frame={sheet} path="/method" section="Method">
      <NuqsAdapter>
        <MethodView sheet={sheet} day={day} />
      </NuqsAdapter>
    </Screen>
  );
}

async function sheetOr404(day: string) {
  return (await methodSheet(null, await dayOr404(day))) ?? notFound();
}
