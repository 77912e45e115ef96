import type { Product } from "@/lib/domain/product";
import { segments, type Segment } from "@/lib/domain/segment";
import type { SupportRecord } from "@/lib/domain/support-record";
import { compareDates, spanCovers } from "@/lib/domain/partial-date";
import type { ChecklistEntry, Observation } from "../profile";
import { exactly, originOf, ref, type Coding } from "./coding";

/**
 * One question per segment: does the vendor ship there? The products on record are taken as its
 * whole range, so a segment without one is answered with no (decision 0010).
 */
export function segmentBreadth(coding: Coding, vendor: string): ChecklistEntry[] {
  const range = coding.shipped(vendor);
  return segments.map((segment) => {
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

/** One question per target: how far does the best of these products support it? */
export function supportChecklist(
  coding: Coding,
  criterion: "shipped-capability" | "platform-support",
  products: readonly Product[],
): ChecklistEntry[] {
  const { capabilities, platforms } = coding.anchors;
  const targets = criterion === "shipped-capability" ? capabilities : platforms;
  const makes = new Set(products.map(({ slug }) => slug));
  const records = coding.counted.support.filter(
    (record) =>
      makes.has(record.product) &&
      spanCovers({ from: record.observedOn, until: record.endsOn }, coding.asOf),
  );
  return targets.map((target) => ({
    id: target,
    label: target,
    observations: bestReadings(
      coding,
      criterion,
      currentClaims(records.filter((record) => record.target === target)),
    ),
  }));
}

/** Of claims about one product and target, the newest: an older level has been superseded. */
function currentClaims(records: readonly SupportRecord[]): SupportRecord[] {
  return records.filter((record) =>
    records.every(
      (other) =>
        other.product !== record.product ||
        other.level === "planned" ||
        (record.level !== "planned" && compareDates(other.observedOn, record.observedOn) <= 0),
    ),
  );
}

/** A vendor can do what the best of its products can: only the best level counts. */
function bestReadings(
  coding: Coding,
  criterion: "shipped-capability" | "platform-support",
  records: readonly SupportRecord[],
): Observation[] {
  const read = records.flatMap((record) => {
    const value = coding.anchors.supportLevel[record.level];
    return value === null ? [] : [{ record, value }];
  });
  const best = Math.max(...read.map(({ value }) => value));
  return read
    .filter(({ value }) => value === best)
    .map(({ record, value }) => ({
      id: `${criterion} ${record.slug}`,
      label: `${record.target}: ${record.level} (${record.product})`,
      value: exactly(value),
      weight: coding.weigh(record, record.observedOn, coding.halfLife(criterion)),
      records: [ref("support", record)],
      sourceGroup: originOf(record, `${record.target} ${record.product}`),
      judged: false,
    }));
}
