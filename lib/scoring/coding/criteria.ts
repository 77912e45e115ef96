import { criteria, type Criterion } from "@/lib/domain/assessment";
import type { ChecklistEntry } from "../profile";
import type { Coding } from "./coding";
import { promiseCredibility, roadmap } from "./direction";
import { answeredByJudgement } from "./judgement";
import { ecosystem, installedBase } from "./market-standing";
import { pricePosition } from "./relative-price";
import { segmentBreadth } from "./segment-breadth";
import { supportChecklist } from "./support-checklist";
import { withKeptPromises } from "./kept-promises";
import { routeToMarket } from "./ways-to-customers";

type Reader = (coding: Coding, vendor: string) => ChecklistEntry[];

/** Where each criterion is read from. Those without a reader rest on assessments alone. */
const readers: Partial<Record<Criterion, Reader>> = {
  "installed-base": installedBase,
  "segment-breadth": segmentBreadth,
  "shipped-capability": (coding, vendor) =>
    supportChecklist(coding, "shipped-capability", coding.shipped(vendor)),
  "platform-support": (coding, vendor) =>
    supportChecklist(coding, "platform-support", coding.shipped(vendor)),
  ecosystem,
  "price-position": pricePosition,
  roadmap,
  "route-to-market": routeToMarket,
  "promise-credibility": promiseCredibility,
};

/**
 * What the archive of one day says on every criterion of one vendor. An assessment answers only
 * what no record answers, and is marked as judged.
 */
export function codeCriteria(
  coding: Coding,
  vendor: string,
): Partial<Record<Criterion, ChecklistEntry[]>> {
  return Object.fromEntries(
    criteria.map((criterion) => [criterion, codeCriterion(coding, vendor, criterion)]),
  );
}

function codeCriterion(coding: Coding, vendor: string, criterion: Criterion): ChecklistEntry[] {
  const found = readers[criterion]?.(coding, vendor) ?? [];
  const entries = withKeptPromises(coding, { vendor, criterion }, found);
  const asked =
    entries.length > 0 ? entries : [{ id: criterion, label: words(criterion), observations: [] }];
  return answeredByJudgement(coding, { vendor, criterion, segment: null }, asked);
}

const words = (criterion: Criterion) => criterion.replaceAll("-", " ");
