/** How a vendor is named and drawn everywhere: its slot gives colour and shape, null is grey. */
export type VendorMark = {
  slug: string;
  name: string;
  colourSlot: number | null;
};
