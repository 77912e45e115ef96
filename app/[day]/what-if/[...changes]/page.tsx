import { FOUNDING_DAY } from "@/lib/request/as-of";
import { whatIfMetadata, WhatIfScreen } from "../what-if-screen";

type Props = PageProps<"/[day]/what-if/[...changes]">;

export const generateStaticParams = () => [
  { day: FOUNDING_DAY, changes: ["merge:xensource:microsoft"] },
];

export const generateMetadata = async ({ params }: Props) => whatIfMetadata(await params);

export default async function ScenarioPage({ params }: Props) {
  return <WhatIfScreen {...await params} />;
}
