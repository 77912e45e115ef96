"use client";

import { usePathname } from "next/navigation";

/** Where a page is not there on its day, the way to the same page as of today; none from today. */
export function SamePageToday() {
  const [, day, ...rest] = usePathname().split("/");
  if (day === "today" || rest.length === 0) return null;
  return (
    <a href={`/today/${rest.join("/")}`} className="link">
      This page as of today
    </a>
  );
}
