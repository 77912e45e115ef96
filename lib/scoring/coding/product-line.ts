import { latestDay, onOrBefore, type PartialDate } from "@/lib/domain/partial-date";
import type { Product } from "@/lib/domain/product";
import type { SupportRecord } from "@/lib/domain/support-record";
import type { Coding } from "./coding";

/** A product and its predecessors by the same maker, newest first: "vmware-esxi", "vmware-esx". */
export function lineOf(coding: Coding, product: Product): string[] {
  const line = [product.slug];
  const makers = makersOf(product);
  let before = product.predecessor;
  while (before !== null && !line.includes(before)) {
    const predecessor = coding.product(before);
    if (predecessor === null || !makersOf(predecessor).some((maker) => makers.includes(maker))) {
      break;
    }
    line.push(before);
    before = predecessor.predecessor;
  }
  return line;
}

const makersOf = ({ vendors }: Product) => vendors.map(({ vendor }) => vendor);

/** What the newest product of the line is said to do; where nothing is said of it, its forebears. */
export function claimsOfLine(
  line: readonly string[],
  records: readonly SupportRecord[],
): SupportRecord[] {
  for (const product of line) {
    const own = records.filter((record) => record.product === product);
    if (own.some(({ level }) => level !== "planned")) return own;
  }
  return records.filter(({ product }) => product === line[0]);
}

const SHIPPED = new Set<SupportRecord["level"]>(["supported", "partial"]);

/**
 * The day a claim last held. What is supported from one version on, with no last version on
 * record, is held to be in every later release of the product: it is as fresh as the newest.
 */
export function heldUntil(coding: Coding, record: SupportRecord): PartialDate {
  if (!SHIPPED.has(record.level) || record.untilVersion !== null || record.endsOn !== null) {
    return record.observedOn;
  }
  const newest = coding.newestRelease(record.product);
  return newest !== null && onOrBefore(record.observedOn, latestDay(newest))
    ? newest
    : record.observedOn;
}
