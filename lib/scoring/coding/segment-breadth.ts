import type { Product } from "@/lib/domain/product";
import type { Segment } from "@/lib/domain/segment";
import type { ChecklistEntry, Observation } from "../profile";
import { exactly, originOf, ref, type Coding } from "./coding";

/**
 * One question per segment: does the vendor ship there? The products on record are taken as its
 * whole range, so a segment without one is answered with no (decision 0010).
 */
export function segmentBreadth(coding: Coding, vendor: string): ChecklistEntry[] {
  const range = coding.shipped(vendor);
  return coding.anchors.breadth.map((segment) => {
    const inSegment = coding.shippedIn(vendor, segment);
    const observations =
      inSegment.length > 0
        ? inSegment.map((product) => shipsIn(coding, segment, product))
        : notInRange(coding, segment, range);
    return { id: segment, label: `Ships in ${segment}`, observations };
  });
}

function shipsIn(coding: Coding, segment: Segment, product: Product): Observation {
  return {
    id: `segment-breadth ${segment} ${product.slug}`,
    label: `${product.name} ships`,
    value: exactly(1),
    // A product on sale is a fact of the day: it does not age.
    weight: coding.weigh(product, null, null),
    records: [ref("product", product)],
    sourceGroup: originOf(product, segment),
    judged: false,
  };
}

/** The whole range says no, as surely as its least sure product record. */
function notInRange(coding: Coding, segment: Segment, range: readonly Product[]): Observation[] {
  if (range.length === 0) return [];
  return [
    {
      id: `segment-breadth ${segment} none`,
      label: `Nothing for ${segment} in its range`,
      value: exactly(0),
      weight: Math.min(...range.map((product) => coding.weigh(product, null, null))),
      records: range.map((product) => ref("product", product)),
      sourceGroup: null,
      judged: false,
    },
  ];
}
