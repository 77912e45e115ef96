import type { Product } from "@/lib/domain/product";
import type { Segment } from "@/lib/domain/segment";
import type { SupportRecord } from "@/lib/domain/support-record";
import { answers, askedOn, type ChecklistItem } from "../checklists";
import type { ChecklistEntry, Observation } from "../profile";
import { exactly, originOf, ref, type Coding } from "./coding";
import { claimsOfLine, heldUntil, lineOf } from "./product-line";

export type SupportCriterion = "shipped-capability" | "platform-support";

/**
 * One question per target asked on the day (of one segment, or of all): how far does the best of
 * these products support it? What a predecessor could do is held to be in its successor until a
 * record says otherwise.
 */
export function supportChecklist(
  coding: Coding,
  criterion: SupportCriterion,
  products: readonly Product[],
  segment?: Segment,
): ChecklistEntry[] {
  const { capabilities, platforms } = coding.anchors;
  const items = criterion === "shipped-capability" ? capabilities : platforms;
  const lines = products.map((product) => lineOf(coding, product));
  const records = [...new Set(lines.flat())].flatMap((product) => coding.currentClaims(product));
  return askedOn(items, coding.asOf, segment).map((item) => {
    const about = records.filter(({ target }) => answers(item, target));
    const claims = lines.flatMap((line) => claimsOfLine(line, about));
    return {
      id: item.target,
      label: item.target,
      observations: bestReadings(coding, criterion, item, [...new Set(claims)]),
    };
  });
}

/**
 * A vendor can do what the best of its products can: only the best level counts. A family is
 * answered once per product, by its surest member.
 */
function bestReadings(
  coding: Coding,
  criterion: SupportCriterion,
  item: ChecklistItem,
  records: readonly SupportRecord[],
): Observation[] {
  const read = records.flatMap((record) => {
    const value = coding.anchors.supportLevel[record.level];
    return value === null ? [] : [{ record, value }];
  });
  const best = Math.max(...read.map(({ value }) => value));
  const readings = read
    .filter(({ value }) => value === best)
    .map(({ record, value }) => ({
      id: `${criterion} ${item.target} ${record.slug}`,
      label: `${record.target}: ${record.level} (${record.product})`,
      value: exactly(value),
      weight: coding.weigh(record, heldUntil(coding, record), coding.halfLife(criterion)),
      records: [ref("support", record)],
      sourceGroup: originOf(record, `${item.target} ${record.product}`),
      judged: false,
      product: record.product,
    }));
  return item.families.length === 0 ? readings.map(withoutProduct) : surest(readings);
}

type ReadingOf = Observation & { product: string };

function surest(readings: readonly ReadingOf[]): Observation[] {
  const ranked = readings.toSorted((a, b) => b.weight - a.weight || a.id.localeCompare(b.id));
  return ranked
    .filter(({ product }, at) => ranked.findIndex((other) => other.product === product) === at)
    .map(withoutProduct);
}

function withoutProduct({ id, label, value, weight, ...rest }: ReadingOf): Observation {
  const { records, sourceGroup, judged } = rest;
  return { id, label, value, weight, records, sourceGroup, judged };
}
