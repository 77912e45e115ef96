import type { MarketFigure } from "@/lib/domain/market-figure";
import type { CitedRecord } from "../record/cited-record";
import type { DayArchive } from "../day-archive";
import { grouped } from "./grouped";

/** Figures that concentration cannot be worked out from, and why. */
export type UnusedFigures = {
  what: string;
  why: string;
  figures: number;
  /** The records, where they are shares; the others are only counted. */
  records: readonly CitedRecord[];
};

type Unused = Pick<UnusedFigures, "what" | "why">;

const TOTAL_MISSING = "A quantity without its segment’s total; dividing would be our share, not a published one."; // prettier-ignore

const otherMetrics: Record<Exclude<MarketFigure["metric"], "share">, Unused> = {
  penetration: {
    what: "Penetration",
    why: "How far virtualisation has spread, not who sells it.",
  },
  units: { what: "Units", why: TOTAL_MISSING },
  revenue: { what: "Revenue", why: TOTAL_MISSING },
  customers: { what: "Customers", why: TOTAL_MISSING },
  downloads: { what: "Downloads", why: TOTAL_MISSING },
  growth: { what: "Growth", why: "A change, not a size." },
  staff: { what: "Staff", why: "People employed, not sales." },
};

const FORECAST = { what: "Forecast share", why: "What somebody expected, not what was." };
const NO_VENDOR = { what: "Share of no vendor", why: "A share of a class of product or use, not of a vendor." }; // prettier-ignore
const NO_PERCENT = { what: "Share outside 0–100 %", why: "Not a percentage from 0 to 100." };

/** A published share of one vendor. */
export type Share = MarketFigure & { subject: string };

/** Shares of a vendor that somebody published as observed, claimed or estimated, by the day. */
export function publishedShares({ archive }: Pick<DayArchive, "archive">): Share[] {
  return archive["market-figure"].flatMap((figure) => {
    const { subject } = figure;
    return subject === null || whyUnused(figure) !== null ? [] : [{ ...figure, subject }];
  });
}

/** Every other market figure of the day, by reason, shares first, then the most figures. */
export function unusedFigures({ archive, citations }: DayArchive): UnusedFigures[] {
  const figures = archive["market-figure"].flatMap((figure) => {
    const unused = whyUnused(figure);
    return unused === null ? [] : [{ figure, unused }];
  });
  return grouped(figures, ({ unused }) => unused)
    .map((group) => ({
      ...group[0].unused,
      figures: group.length,
      records: group
        .filter(({ figure }) => figure.metric === "share")
        .map(({ figure }) => citations.cite("market-figure", figure)),
    }))
    .toSorted((a, b) => b.records.length - a.records.length || b.figures - a.figures);
}

/** Why a figure is no share to work with; null when it is one. */
function whyUnused({ metric, kind, subject, unit, low, high }: MarketFigure): Unused | null {
  if (metric !== "share") return otherMetrics[metric];
  if (kind === "forecast") return FORECAST;
  if (subject === null) return NO_VENDOR;
  return unit === "percent" && low >= 0 && high <= 100 ? null : NO_PERCENT;
}
