"use client";

import { Link } from "@/components/ui/link";
import { usePathname } from "next/navigation";

type Entry = { label: string; href: string };

/** The rooms of the editors' desk; the one we are in is marked. */
export function DeskNav({ entries }: { entries: readonly Entry[] }) {
  const path = usePathname();
  const isIn = (href: string) =>
    path === href || (href !== "/admin" && path.startsWith(`${href}/`));
  return (
    <nav aria-label="Editors’ desk" className="no-print page-width">
      <ul className="flex gap-x-4 overflow-x-auto md:gap-x-6">
        {entries.map(({ label, href }) => (
          <li key={label}>
            <Link
              href={{ pathname: href }}
              aria-current={isIn(href) ? "page" : undefined}
              className="inline-block border-b-2 border-transparent py-3 whitespace-nowrap text-ink-2 hover:text-ink aria-[current=page]:border-accent aria-[current=page]:font-semibold aria-[current=page]:text-ink md:py-2"
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
