"use client";

import dynamic from "next/dynamic";
import { useState, type ReactNode } from "react";
import type { ExplorablePoint } from "./explorable-points";

const PositionScatter = dynamic(
  () => import("./position-scatter").then(({ PositionScatter }) => PositionScatter),
  { ssr: false, loading: () => null },
);

type Props = { points: readonly ExplorablePoint[]; children: ReactNode };

/**
 * The drawing, and on request a live one in the same box: choose a vendor and see the whole
 * area where missing evidence could put it. The library is fetched only when asked for.
 */
export function PositionExplorer({ points, children }: Props) {
  const [live, setLive] = useState(false);
  return (
    <div>
      <div className="relative">
        <div className={live ? "invisible" : undefined}>{children}</div>
        {live && (
          <div className="absolute inset-0">
            <PositionScatter points={points} />
          </div>
        )}
      </div>
      <button
        type="button"
        aria-pressed={live}
        onClick={() => setLive(!live)}
        className="needs-script no-print link mt-1 cursor-pointer py-3 text-note md:py-0"
      >
        {live ? "Back to the rails" : "Explore vendor by vendor"}
      </button>
    </div>
  );
}
