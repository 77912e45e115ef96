import { VendorGlyph } from "@/components/records/vendor/vendor-glyph";
import { VendorName } from "@/components/records/vendor/vendor-name";
import type { VendorMark } from "@/lib/reports/vendor/vendor-mark";

/** A vendor's name; one that only the scenario has leads nowhere, and says so. */
export function SupposedName({
  vendor,
  made,
  day,
}: {
  vendor: VendorMark;
  made: boolean;
  day: string;
}) {
  // prettier-ignore
  if (!made) return <VendorName vendor={vendor} day={day} />;
  return (
    <span className="inline-flex items-baseline gap-2">
      <VendorGlyph slot={vendor.colourSlot} />
      {vendor.name} <span className="text-note text-ink-3">supposed</span>
    </span>
  );
}
