import type { VendorMark } from "@/lib/reports/vendor/vendor-mark";

/** More colours than this in one figure cannot be told apart at a glance. */
const COLOURED = 6;

/** The marks of one figure: the first six keep their colour, the rest are grey and named. */
export function drawnSlots(vendors: readonly VendorMark[]): (number | null)[] {
  const coloured = vendors.filter(({ colourSlot }) => colourSlot !== null).slice(0, COLOURED);
  return vendors.map((vendor) => (coloured.includes(vendor) ? vendor.colourSlot : null));
}

/** First and last row of each run of neighbours that the evidence cannot separate. */
export function tieRuns(
  rows: readonly { vendor: VendorMark; tiedWith: readonly string[] }[],
): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (const [index, { tiedWith }] of rows.entries()) {
    if (index <= (runs.at(-1)?.to ?? -1)) continue;
    let to = index;
    while (tiedWith.includes(rows[to + 1]?.vendor.name ?? "")) to += 1;
    if (to > index) runs.push({ from: index, to });
  }
  return runs;
}
