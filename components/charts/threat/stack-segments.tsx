"use client";

import { leverAnchor } from "@/components/records/addresses";
import type { Lever } from "@/lib/domain/lever";

type Props = {
  name: string;
  /** Slug of the challenger whose stack it is. */
  challenger: string;
  /** Address of the page that holds the lines. */
  page: string;
  width: string;
  segments: readonly (readonly [lever: Lever, flex: number, points: string])[];
};

/**
 * The segments of a stack, each leading to its lines. A segment says its value from 30 px on; the
 * table says all of them.
 *
 * The links are plain ones: only the browser itself opens closed lines that an address leads into.
 */
export function StackSegments({ name, challenger, page, width, segments }: Props) {
  return (
    <div className="flex h-full gap-px" style={{ width }}>
      {segments.map(([lever, flex, points]) => (
        <a
          key={lever}
          href={`${page}#${leverAnchor(challenger, lever)}`}
          aria-label={`${name}, ${lever}: ${points} points`}
          title={`${lever} ${points}`}
          className="segment"
          style={{
            flex: `${flex} 1 0`,
            background: `var(--lever-${lever})`,
            color: `var(--on-${lever})`,
          }}
        >
          <span className="segment-value">{points}</span>
        </a>
      ))}
    </div>
  );
}
