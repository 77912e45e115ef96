import { FOUNDING_DAY } from "@/lib/request/as-of";

/** Every public page is rendered once per address and served as it lies until an edit. */
export const ensureStatic = "navigation";

export function generateStaticParams() {
  return [{ day: FOUNDING_DAY }];
}

export default function DayLayout({ children }: LayoutProps<"/[day]">) {
  return children;
}
