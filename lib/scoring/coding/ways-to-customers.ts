import { spanCovers } from "@/lib/domain/partial-date";
import { segmentOfCategory } from "@/lib/domain/product";
import type { Segment } from "@/lib/domain/segment";
import type { ChecklistEntry, Observation } from "../profile";
import { exactly, originOf, ref, type Coding } from "./coding";

/**
 * How far the strongest ways open the door to customers: a weak tie beside a strong one closes no
 * door. A stated lack of ties is the ecosystem's matter.
 */
export function routeToMarket(coding: Coding, vendor: string): ChecklistEntry[] {
  const observations = strongestWays(coding, vendor);
  return [{ id: "route", label: "Ways to customers", observations }];
}

/**
 * Of the ways to customers on the day (in one segment, or anywhere), those of the level that
 * counts for most: a level no fresh record speaks for gives way to a lower one that has some.
 */
export function strongestWays(coding: Coding, vendor: string, segment?: Segment): Observation[] {
  const ways = [...tiesOf(coding, vendor, segment), ...bundlesOf(coding, vendor, segment)];
  const { kappa } = coding.method;
  const worth = (same: readonly Observation[]) => {
    const weight = same.reduce((sum, way) => sum + way.weight, 0);
    return ((same[0]?.value.mid ?? 0) * weight) / (weight + kappa);
  };
  const levels = [...new Set(ways.map(({ value }) => value.mid))];
  const byLevel = levels.map((level) => ways.filter(({ value }) => value.mid === level));
  const [best] = byLevel.toSorted(
    (a, b) => worth(b) - worth(a) || (b[0]?.value.mid ?? 0) - (a[0]?.value.mid ?? 0),
  );
  return best ?? [];
}

function tiesOf(coding: Coding, vendor: string, segment?: Segment): Observation[] {
  return coding.about
    .ties(vendor)
    .filter(
      (alliance) =>
        alliance.standing === "in-force" &&
        alliance.kind !== "ownership" &&
        (segment === undefined || alliance.segments.includes(segment)) &&
        spanCovers(alliance, coding.asOf),
    )
    .map((alliance) => ({
      id: `route-to-market ${alliance.slug}`,
      label: `${alliance.kind} tie with ${alliance.partner ?? "third parties at large"}`,
      value: exactly(coding.anchors.wayLevel[alliance.kind]),
      weight: coding.weigh(alliance, alliance.from, coding.halfLife("route-to-market")),
      records: [ref("alliance", alliance)],
      sourceGroup: originOf(alliance, alliance.slug),
      judged: false,
    }));
}

/** What comes inside a system customers buy anyway needs no selling. */
function bundlesOf(coding: Coding, vendor: string, segment?: Segment): Observation[] {
  return coding
    .shipped(vendor)
    .filter(({ category, licenceModel }) => {
      const place = segmentOfCategory[category];
      return (
        licenceModel === "bundled" && place !== null && (segment === undefined || place === segment)
      );
    })
    .map((product) => ({
      id: `route-to-market ${product.slug}`,
      label: `${product.name} comes inside another product`,
      value: exactly(coding.anchors.wayLevel.bundled),
      weight: coding.weigh(product, null, null),
      records: [ref("product", product)],
      sourceGroup: null,
      judged: false,
    }));
}
