import { readingsThatCount } from "@/lib/domain/conflict";
import type { Product } from "@/lib/domain/product";
import { segments } from "@/lib/domain/segment";
import type { SupportRecord } from "@/lib/domain/support-record";
import { spanCovers } from "@/lib/domain/partial-date";
import type { ChecklistEntry, Observation } from "../profile";
import { exactly, originOf, ref, type Coding } from "./coding";

/** One question per segment: has the vendor shipped a product there? No product: not known. */
export function segmentBreadth(coding: Coding, vendor: string): ChecklistEntry[] {
  return segments.map((segment) => ({
    id: segment,
    label: `Ships in ${segment}`,
    observations: coding.shippedIn(vendor, segment).map((product) => ({
      id: `segment-breadth ${segment} ${product.slug}`,
      label: `${product.name} ships`,
      value: exactly(1),
      // A product on sale is a fact of the day: it does not age.
      weight: coding.weigh(product, null, null),
      records: [ref("product", product)],
      sourceGroup: originOf(product, segment),
      judged: false,
    })),
  }));
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
  const records = readingsThatCount(coding.archive.support).filter(
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
        (record.level !== "planned" && other.observedOn <= record.observedOn),
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
