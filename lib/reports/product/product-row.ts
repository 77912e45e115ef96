import type { SupportState } from "@/lib/domain/release-support";
import type { VendorMark } from "../vendor/vendor-mark";

/** One product on the day. */
export type ProductListRow = {
  slug: string;
  name: string;
  maker: VendorMark | null;
  category: string;
  technology: string | null;
  licence: string | null;
  /** Null = not shipped by the day, or not known. */
  firstReleasedOn: string | null;
  endedOn: string | null;
  newest: {
    version: string;
    releasedOn: string;
    state: SupportState;
    inWords: string;
    slug: string;
    notYetVerified: boolean;
  } | null;
  /** Support records by the day; 0 = nobody has checked. */
  supportRecords: number;
  /** Exploited vulnerabilities by the day; null = no list of them was on record yet. */
  exploited: number | null;
  /** Pieces of evidence of the product's own record; none of its sources read yet, or some. */
  pieces: number;
  notYetVerified: boolean;
};
