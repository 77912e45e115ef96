"use client";

import { useState } from "react";
import {
  CartesianGrid,
  ReferenceArea,
  ReferenceLine,
  ResponsiveContainer,
  Scatter,
  ScatterChart,
  XAxis,
  YAxis,
} from "recharts";
import { VendorShape, vendorColour } from "@/components/records/vendor/vendor-shape";
import type { ExplorablePoint } from "./explorable-points";

const TICKS = [0, 25, 50, 75, 100];
const HALF = 50;
const tick = { fill: "var(--color-ink-3)", fontSize: 12 };

/** One vendor at a time: its mark, and the area that missing evidence leaves open. */
export function PositionScatter({ points }: { points: readonly ExplorablePoint[] }) {
  const [chosenName, choose] = useState(points[0]?.name);
  const chosen = points.find(({ name }) => name === chosenName);
  return (
    <div className="flex h-full flex-col gap-2 bg-paper">
      <div role="group" aria-label="Vendor" className="flex flex-wrap gap-1">
        {points.map(({ name, slot }) => (
          <button
            key={name}
            type="button"
            aria-pressed={name === chosenName}
            onClick={() => choose(name)}
            className="flex cursor-pointer items-center gap-1.5 rounded-control border border-transparent px-2 py-0.5 text-table aria-pressed:border-accent aria-pressed:bg-accent-tint max-md:py-3"
          >
            <svg width={12} height={12} viewBox="-7 -7 14 14" aria-hidden="true">
              <VendorShape slot={slot} />
            </svg>
            {name}
          </button>
        ))}
      </div>
      <p aria-live="polite" className="text-table text-ink-2">
        {chosen?.lines.join(" · ")}
      </p>
      <div className="min-h-0 grow">
        <ResponsiveContainer>
          <ScatterChart
            margin={{ top: 8, right: 16, bottom: 0, left: -24 }}
            title="Position of each vendor"
            desc="Presence across and direction up, 0 to 100; a rectangle shows the bounds of the chosen vendor"
          >
            <CartesianGrid stroke="var(--color-rule)" />
            <XAxis type="number" dataKey="presence" domain={[0, 100]} ticks={TICKS} tick={tick} />
            <YAxis type="number" dataKey="direction" domain={[0, 100]} ticks={TICKS} tick={tick} />
            <ReferenceLine x={HALF} stroke="var(--color-rule-strong)" />
            <ReferenceLine y={HALF} stroke="var(--color-rule-strong)" />
            {chosen && <Bounds point={chosen} />}
            <Scatter
              data={points}
              isAnimationActive={false}
              onClick={(_point, index) => choose(points[index]?.name)}
              shape={({ cx, cy, index }) => (
                <VendorShape
                  slot={points[index]?.slot ?? null}
                  x={cx ?? 0}
                  y={cy ?? 0}
                  radius={8}
                />
              )}
            />
          </ScatterChart>
        </ResponsiveContainer>
      </div>
    </div>
  );
}

function Bounds({ point }: { point: ExplorablePoint }) {
  const { left, right, bottom, top } = point.bounds;
  const colour = vendorColour(point.slot);
  return (
    <ReferenceArea
      x1={left}
      x2={right}
      y1={bottom}
      y2={top}
      fill="var(--color-accent-tint)"
      fillOpacity={0.6}
      stroke={colour}
      strokeWidth={1.5}
    />
  );
}
