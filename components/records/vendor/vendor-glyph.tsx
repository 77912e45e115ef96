import { VendorShape } from "./vendor-shape";

/** A vendor's mark beside its name in running text. */
export function VendorGlyph({ slot, size = 14 }: { slot: number | null; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="-7 -7 14 14" aria-hidden="true" className="glyph">
      <VendorShape slot={slot} />
    </svg>
  );
}
