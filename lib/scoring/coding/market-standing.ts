import { lastMonth, type MarketFigure } from "@/lib/domain/market-figure";
import { spanCovers } from "@/lib/domain/partial-date";
import type { ChecklistEntry, Observation } from "../profile";
import { logarithmic, piecewiseLinear } from "../value-function";
import { exactly, originOf, ref, type Coding } from "./coding";

/**
 * How widely a vendor's hypervisors are used: published customer counts and published shares,
 * the newest of each measurement.
 */
export function installedBase(coding: Coding, vendor: string): ChecklistEntry[] {
  const { installedBase: customers } = coding.method;
  const { newcomerSegments, shareSegments, sharePercent } = coding.anchors;
  const published = coding.about.figures(vendor).filter(({ kind }) => kind !== "forecast");
  const counts = published.filter(
    ({ metric, segment }) => metric === "customers" && !newcomerSegments.includes(segment),
  );
  const shares = published.filter(
    ({ metric, segment, unit }) =>
      metric === "share" && unit === "percent" && shareSegments.includes(segment),
  );
  const observations = [
    ...readings(coding, counts, "Customers", logarithmic(customers)),
    ...readings(coding, shares, "Share, per cent", piecewiseLinear(sharePercent)),
  ];
  return [{ id: "customers", label: "Customers and share of use", observations }];
}

function readings(
  coding: Coding,
  figures: readonly MarketFigure[],
  what: string,
  value: (amount: number) => number,
): Observation[] {
  return newestPerSegment(figures).map((figure) => {
    const [low, high] = [value(figure.low), value(figure.high)];
    return {
      id: `installed-base ${figure.slug}`,
      label: `${what}, ${figure.segment}: ${figure.words ?? span(figure)}`,
      value: { low, mid: (low + high) / 2, high },
      weight: coding.weigh(figure, figure.publishedOn, coding.halfLife("installed-base")),
      records: [ref("market-figure", figure)],
      sourceGroup: originOf(figure, figure.segment),
      judged: false,
    };
  });
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
  const ties = coding.about
    .ties(vendor)
    .filter(
      (alliance) =>
        alliance.kind !== "leverage" &&
        alliance.kind !== "ownership" &&
        alliance.standing !== "possible" &&
        spanCovers(alliance, coding.asOf),
    );
  const makers = coding.anchors.serverMakers.filter((maker) => spanCovers(maker, coding.asOf));
  const partners = [...makers.map(({ vendor: maker }) => maker), null];
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
