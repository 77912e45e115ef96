import { FOUNDING_DAY } from "@/lib/request/as-of";
import { whatIfMetadata, WhatIfScreen } from "./what-if-screen";

type Props = PageProps<"/[day]/what-if">;

export const generateStaticParams = () => [{ day: FOUNDING_DAY }];

export const generateMetadata = async ({ params }: Props) =>
  whatIfMetadata({ day: (await params).day, changes: [] });

export default async function WhatIfPage({ params }: Props) {
  const { day } = await params;
  return <WhatIfScreen day={day} changes={[]} />;
}
