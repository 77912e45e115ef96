"use client";

import { Link } from "@/components/ui/link";
import type { ReactNode } from "react";
import { useTravel } from "./use-travel";

type Props = {
  /** First word of the address it leads to. */
  word: string;
  path: string;
  label?: string | undefined;
  current?: boolean;
  className: string;
  children: ReactNode;
};

/** A link to this page on another day. With a script it keeps the filters too. */
export function DayLink({ word, path, label, current, className, children }: Props) {
  const travel = useTravel(path);
  return (
    <Link
      href={`/${word}${path}`}
      prefetch={false}
      aria-label={label}
      aria-current={current ? "date" : undefined}
      className={className}
      onNavigate={(event) => {
        event.preventDefault();
        travel(word);
      }}
    >
      {children}
    </Link>
  );
}
