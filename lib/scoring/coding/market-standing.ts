import type { Alliance } from "@/lib/domain/alliance";
import { lastMonth, type MarketFigure } from "@/lib/domain/market-figure";
import { spanCovers } from "@/lib/domain/partial-date";
import type { Segment } from "@/lib/domain/segment";
import type { ChecklistEntry } from "../profile";
import { logarithmic } from "../value-function";
import { exactly, originOf, ref, type Coding } from "./coding";

/** Published customer counts, the newest of each kind of count. */
export function installedBase(coding: Coding, vendor: string): ChecklistEntry[] {
  const value = logarithmic(coding.method.installedBase);
  const figures = newestPerSegment(
    coding.counted["market-figure"].filter(
      ({ subject, metric, kind }) =>
        subject === vendor && metric === "customers" && kind !== "forecast",
    ),
  );
  const observations = figures.map((figure) => {
    const [low, high] = [value(figure.low), value(figure.high)];
    return {
      id: `installed-base ${figure.slug}`,
      label: `Customers, ${figure.segment}: ${figure.words ?? span(figure)}`,
      value: { low, mid: (low + high) / 2, high },
      weight: coding.weigh(figure, figure.publishedOn, coding.halfLife("installed-base")),
      records: [ref("market-figure", figure)],
      sourceGroup: originOf(figure, figure.segment),
      judged: false,
    };
  });
  return [{ id: "customers", label: "Customers", observations }];
}

function span({ low, high }: MarketFigure): string {
  return low === high ? `${low}` : `${low} to ${high}`;
}

/** A later count of the same thing replaces an earlier one. */
export function newestPerSegment(figures: readonly MarketFigure[]): MarketFigure[] {
  return figures.filter((figure) =>
    figures.every(
      (other) => other.segment !== figure.segment || lastMonth(other) <= lastMonth(figure),
    ),
  );
}

/** One question per large server maker, and one about third parties at large. */
export function ecosystem(coding: Coding, vendor: string): ChecklistEntry[] {
  const ties = coding.counted.alliance.filter(
    (alliance) =>
      alliance.vendor === vendor &&
      alliance.kind !== "leverage" &&
      alliance.kind !== "ownership" &&
      alliance.standing !== "possible" &&
      spanCovers(alliance, coding.asOf),
  );
  const partners = [...coding.anchors.serverMakers, null];
  return partners.map((partner) => ({
    id: partner ?? "third-parties",
    label: partner ?? "Third parties at large",
    observations: ties
      .filter((alliance) => alliance.partner === partner)
      .map((alliance) => ({
        id: `ecosystem ${alliance.slug}`,
        label: `${alliance.kind} tie ${alliance.standing}`,
        value: exactly(alliance.standing === "in-force" ? 1 : 0),
        weight: coding.weigh(alliance, alliance.from, coding.halfLife("ecosystem")),
        records: [ref("alliance", alliance)],
        sourceGroup: originOf(alliance, partner ?? "third-parties"),
        judged: false,
      })),
  }));
}

/**
 * How far the strongest ties open the way to customers: a weak tie beside a strong one closes no
 * door. A stated lack of ties is the ecosystem's matter.
 */
export function routeToMarket(coding: Coding, vendor: string): ChecklistEntry[] {
  const observations = strongestTies(coding, vendor).map((alliance) => ({
    id: `route-to-market ${alliance.slug}`,
    label: `${alliance.kind} tie with ${alliance.partner ?? "third parties at large"}`,
    value: exactly(coding.anchors.tieLevel[alliance.kind]),
    weight: coding.weigh(alliance, alliance.from, coding.halfLife("route-to-market")),
    records: [ref("alliance", alliance)],
    sourceGroup: originOf(alliance, alliance.slug),
    judged: false,
  }));
  return [{ id: "route", label: "Ways to customers", observations }];
}

/** Of the ties in force on the day (in one segment, or anywhere), those of the highest level. */
export function strongestTies(coding: Coding, vendor: string, segment?: Segment): Alliance[] {
  const ties = coding.counted.alliance.filter(
    (alliance) =>
      alliance.vendor === vendor &&
      alliance.standing === "in-force" &&
      alliance.kind !== "ownership" &&
      (segment === undefined || alliance.segments.includes(segment)) &&
      spanCovers(alliance, coding.asOf),
  );
  const level = ({ kind }: Alliance) => coding.anchors.tieLevel[kind];
  const best = Math.max(0, ...ties.map(level));
  return ties.filter((tie) => level(tie) === best);
}
