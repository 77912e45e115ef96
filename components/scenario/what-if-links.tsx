import { whatIfAddress } from "@/components/records/addresses";
import { Link } from "@/components/ui/link";
import type { Supposition } from "@/lib/reports/scenario/supposition";

type Props = { suppositions: readonly Supposition[]; day: string };

/** Each supposition leads to the scenario that makes it; nothing where none can be made. */
export function WhatIfLinks({ suppositions, day }: Props) {
  if (suppositions.length === 0) return null;
  return (
    <p className="no-print mt-2 text-table text-ink-2">
      What if{" "}
      {suppositions.map(({ words, word }, at) => (
        <span key={word}>
          {at > 0 && " · "}
          <Link
            href={whatIfAddress(day, [word])}
            prefetch={false}
            className="link inline-block max-md:py-3"
          >
            {words}
          </Link>
        </span>
      ))}
    </p>
  );
}
