import type { Metadata } from "next";
import { splitWord } from "@/lib/domain/instant";
import { FOUNDING_DAY } from "@/lib/request/as-of";

/** Every public page is rendered once per address and served as it lies until an edit. */
export const ensureStatic = "navigation";

export function generateStaticParams() {
  return [{ day: FOUNDING_DAY }];
}

/** What our archive said once, and no longer says, is for whoever was given the address. */
export async function generateMetadata({ params }: LayoutProps<"/[day]">): Promise<Metadata> {
  const { known } = splitWord((await params).day);
  return known === null ? {} : { robots: { index: false } };
}

export default function DayLayout({ children }: LayoutProps<"/[day]">) {
  return children;
}
