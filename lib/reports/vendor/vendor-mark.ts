import type { Citations } from "../record/citations";
/** How a vendor is named and drawn everywhere: its slot gives colour and shape, null is grey. */
export type VendorMark = {
  slug: string;
  name: string;
  colourSlot: number | null;
};

/** A vendor's name and colour on the day; a slug nobody described stands for itself, in grey. */
export function vendorMark(citations: Citations, slug: string): VendorMark {
  const vendor = citations.find("vendor", slug);
  return { slug, name: vendor?.name ?? slug, colourSlot: vendor?.colourSlot ?? null };
}
