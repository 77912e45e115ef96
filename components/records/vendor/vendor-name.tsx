import { Link } from "@/components/ui/link";
import type { VendorMark } from "@/lib/reports/vendor/vendor-mark";
import { vendorAddress } from "../addresses";
import { VendorGlyph } from "./vendor-glyph";

/** Mark and name together: the name in ink, never in the vendor's colour. */
export function VendorName({ vendor, day }: { vendor: VendorMark; day: string }) {
  return (
    <span className="vendor-name">
      <VendorGlyph slot={vendor.colourSlot} />
      <Link href={vendorAddress(day, vendor.slug)} className="hover:underline">
        {vendor.name}
      </Link>
    </span>
  );
}
