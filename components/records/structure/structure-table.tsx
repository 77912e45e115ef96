import { Suspense } from "react";
import type { MarketStructure } from "@/lib/reports/structure/market-structure";
import type { StructurePoint } from "@/lib/reports/structure/structure-point";
import { ChosenStructure, StructureRows, type StructureEntry } from "./chosen-structure";
import { StructureRow } from "./structure-row";

type Props = {
  points: readonly StructurePoint[];
  guidelines: MarketStructure["guidelines"];
  day: string;
};

/** Filters are offered from so many segments on; fewer are seen at a glance. */
const MANY_SEGMENTS = 8;

/** Every figure with the shares it rests on; of many segments a reader may choose. */
export function StructureTable({ points, guidelines, day }: Props) {
  const entries: StructureEntry[] = points.map((point) => {
    const { segment, publisher, period, kind, geography } = point;
    const id = [segment, geography, publisher, kind, period].join(" ");
    const row = <StructureRow key={id} {...{ point, guidelines, day }} />;
    return { id, segment, publisher, row };
  });
  const all = <StructureRows entries={entries} />;
  if (new Set(points.map(({ segment }) => segment)).size <= MANY_SEGMENTS) return all;
  return (
    <Suspense fallback={all}>
      <ChosenStructure entries={entries} />
    </Suspense>
  );
}
