import type { Metadata } from "next";
import { ChangesView } from "@/components/screens/changes-view";
import { FOUNDING_DAY } from "@/lib/request/as-of";
import { Screen } from "../../screen";
import { changed } from "../changed";

type Props = PageProps<"/[day]/changes/[...asked]">;

export const generateStaticParams = () => [{ day: FOUNDING_DAY, asked: ["2005-08-02"] }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { day, asked } = await params;
  const { finding, dek } = (await changed(day, asked)).change;
  return { title: finding, description: dek };
}

/** Since an earlier day, and against a vendor. */
export default async function ChangesSincePage({ params }: Props) {
  const { day, asked } = await params;
  const { change, problems } = await changed(day, asked);
  return (
    <Screen day={day} frame={change} path={`/changes/${asked.join("/")}`} section="Changes">
      <ChangesView change={change} problems={problems} day={day} />
    </Screen>
  );
}
