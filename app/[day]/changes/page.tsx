import type { Metadata } from "next";
import { ChangesView } from "@/components/screens/changes-view";
import { FOUNDING_DAY } from "@/lib/request/as-of";
import { Screen } from "../screen";
import { changed } from "./changed";

type Props = PageProps<"/[day]/changes">;

export const generateStaticParams = () => [{ day: FOUNDING_DAY }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { finding, dek } = (await changed((await params).day, [])).change;
  return { title: finding, description: dek };
}

/** The last 90 days. */
export default async function ChangesPage({ params }: Props) {
  const { day } = await params;
  const { change, problems } = await changed(day, []);
  return (
    <Screen day={day} frame={change} path="/changes" section="Changes">
      <ChangesView change={change} problems={problems} day={day} />
    </Screen>
  );
}
