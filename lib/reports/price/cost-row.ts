import type { Fleet } from "@/lib/domain/fleet";
import type { IsoDate } from "@/lib/domain/iso-date";
import type { CitedRecord } from "../record/cited-record";
import type { VendorMark } from "../vendor/vendor-mark";

export type PricedProduct = { slug: string; name: string; maker: VendorMark | null };

/** What one edition costs the hosts asked about, in the currency of its price, unrounded. */
export type CostRow = {
  key: string;
  product: PricedProduct;
  edition: string | null;
  currency: string;
  perYear: number;
  overFiveYears: number;
  /** Paid once at the start; 0 for what is paid by the year. */
  once: number;
  /** "640 cores × USD 135 a year". */
  counted: string;
  /** "At least 16 cores count for each CPU." Null: no minimum changed the count. */
  minimum: string | null;
  included: readonly string[];
  notIncluded: readonly string[];
  basis: "listed" | "reported" | "estimated";
  /** Since when the price is on record. */
  from: string;
  /** The price first, then what is added to it. */
  records: readonly CitedRecord[];
};

export type CostComparison = {
  asOf: IsoDate;
  /** The instant at which our archive was asked; null = as it stands now. */
  knownAt: string | null;
  fleet: Fleet;
  finding: string;
  /** Currencies are never converted: each has its own rows, by yearly cost. */
  currencies: readonly { currency: string; rows: readonly CostRow[] }[];
  free: readonly CostRow[];
  /** Prices on record that these hosts cannot be counted in. */
  uncounted: readonly {
    product: PricedProduct;
    edition: string | null;
    reason: string;
    record: CitedRecord;
  }[];
  /** On sale on the day, with no price that the public could read. */
  unpriced: readonly { product: PricedProduct; record: CitedRecord }[];
};
