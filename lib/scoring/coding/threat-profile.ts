import type { RecordRef } from "@/lib/domain/archive";
import type { Segment } from "@/lib/domain/segment";
import { estimate } from "../evidence-weight";
import type { BySegment, ChecklistEntry, Level, ThreatProfile } from "../profile";
import { ref, type Coding } from "./coding";
import { count } from "./count";
import { answeredByJudgement } from "./judgement";
import { newestPerSegment } from "./market-standing";
import { movesOf } from "./moves";
import { referenceIn, relativePrices } from "./relative-price";
import { resourcesOf } from "./resources";
import { withKeptAims } from "./kept-promises";
import { supportChecklist } from "./support-checklist";
import { strongestWays } from "./ways-to-customers";

/** What the archive of one day says of a vendor as a challenger and as an incumbent. */
export function codeThreatProfile(coding: Coding, vendor: string): ThreatProfile {
  return withKeptAims(coding, {
    vendor,
    presence: perSegment((segment) => count(shippedRefs(coding, vendor, segment))),
    capability: perSegment((segment) => capabilityIn(coding, vendor, segment)),
    resources: resourcesOf(coding, vendor),
    size: revenueOf(coding, vendor),
    leverage: perSegment((segment) => leverageIn(coding, vendor, segment)),
    price: pricesOf(coding, vendor),
    moves: count(movesOf(coding, vendor)),
  });
}

function perSegment<T>(read: (segment: Segment) => T): BySegment<T> {
  return {
    desktop: read("desktop"),
    server: read("server"),
    datacentre: read("datacentre"),
    edge: read("edge"),
    management: read("management"),
    services: read("services"),
  };
}

function shippedRefs(coding: Coding, vendor: string, segment: Segment): RecordRef[] {
  return coding.shippedIn(vendor, segment).map((product) => ref("product", product));
}

const NONE: Level = { value: 0, low: 0, high: 0, records: [], known: true };

/** Mean of both checklists over what ships in the segment; unanswered questions count 0 to 1. */
function capabilityIn(coding: Coding, vendor: string, segment: Segment): Level {
  const products = coding.shippedIn(vendor, segment);
  if (products.length === 0) return NONE;
  const entries = [
    ...supportChecklist(coding, "shipped-capability", products, segment),
    ...supportChecklist(coding, "platform-support", products, segment),
  ];
  const about = { vendor, criterion: "shipped-capability", segment } as const;
  return mean(coding, answeredByJudgement(coding, about, entries));
}

/** Readings as one level with the levers' prior: thin evidence lowers it, the high bound shows it. */
function mean(coding: Coding, entries: readonly ChecklistEntry[]): Level {
  const options = { kappa: coding.method.kappa, prior: coding.method.leverPrior };
  const answers = entries.map(({ observations }) => estimate(observations, options));
  const over = (of: (answer: (typeof answers)[number]) => number) =>
    answers.reduce((sum, answer) => sum + of(answer), 0) / answers.length;
  const observations = entries.flatMap((entry) => entry.observations);
  return {
    value: over(({ point }) => point),
    low: over(({ low }) => low),
    high: over(({ high }) => high),
    records: observations.flatMap(({ records }) => records),
    known: observations.length > 0,
  };
}

/** The strongest ways to customers that reach into the segment. */
function leverageIn(coding: Coding, vendor: string, segment: Segment): Level {
  const observations = strongestWays(coding, vendor, segment).map((way) => ({
    ...way,
    sourceGroup: null,
  }));
  return mean(coding, [{ id: segment, label: segment, observations }]);
}

/** A quarter's revenue is no year's. */
const WHOLE_YEAR = /^\d{4}$/;

/** Yearly revenue of the whole company, the newest published, in millions of US dollars. */
function revenueOf(coding: Coding, vendor: string): Level | null {
  const figures = newestPerSegment(
    coding.about
      .figures(vendor)
      .filter(
        ({ metric, segment, unit, kind, period }) =>
          metric === "revenue" &&
          segment === "company total" &&
          unit === "usd-million" &&
          kind !== "forecast" &&
          WHOLE_YEAR.test(period),
      ),
  );
  const [figure] = figures;
  if (figure === undefined) return null;
  const { low, high } = figure;
  const records = [ref("market-figure", figure)];
  return { value: (low + high) / 2, low, high, records, known: true };
}

/**
 * The cheapest product in each segment against the reference; whose product is the reference
 * stands at its price, whatever it gives away beside it. null = no price on record.
 */
function pricesOf(coding: Coding, vendor: string): BySegment<Level | null> {
  const prices = relativePrices(coding, vendor);
  return perSegment((segment) => {
    const here = prices.filter((price) => price.segment === segment);
    const reference = referenceIn(coding, segment);
    const [cheapest] = here.toSorted(
      (a, b) =>
        Number(b.product.slug === reference) - Number(a.product.slug === reference) ||
        a.ratio - b.ratio,
    );
    if (cheapest === undefined) return null;
    const { ratio } = cheapest;
    const records = cheapest.prices.map((price) => ref("price", price));
    return { value: ratio, low: ratio, high: ratio, records, known: true };
  });
}
