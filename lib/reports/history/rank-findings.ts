import { quarterName } from "@/lib/domain/quarter";
import { countOf } from "@/lib/format/numbers";
import type { HistoryPoint, MarketHistory, VendorHistory } from "./market-history";

/** Who has led how often and who is second since when, by points, as of the day. */
export function rankFinding(history: MarketHistory): string {
  const { vendors, days } = history;
  const leader = most(vendors);
  if (leader === null) return "No vendor was scored by this day";
  const led = quartersAt(1, leader);
  const isFirst = leader.points.at(-1)?.rank === 1;
  const lead = `On points, ${leader.vendor.name} ${isFirst ? "has led" : "led"} in ${led} of ${countOf(days.length, "quarter")}`;
  const now = isFirst ? placeSince(2, history) : placeSince(1, history);
  return now === null ? lead : `${lead}; ${now}`;
}

/** "Southwind has been second since Q1 2016, when more became known of it"; null = nobody is alone there. */
function placeSince(rank: 1 | 2, { vendors, days }: MarketHistory): string | null {
  const holders = vendors.filter(({ points }) => points.at(-1)?.rank === rank);
  const [holder] = holders;
  if (holder === undefined || holders.length > 1) return null;
  const from = holder.points.findLastIndex((point) => point?.rank !== rank) + 1;
  const day = days[from];
  if (day === undefined) return null;
  const place = rank === 1 ? "first" : "second";
  return `${holder.vendor.name} has been ${place} since ${quarterName(day)}${beganWith(holder.points[from])}`;
}

/** That a place was reached by a change in how much is known, where it was. */
function beganWith(point: HistoryPoint | null | undefined): string {
  const cause = point?.presenceCause ?? null;
  if (cause?.kind !== "coverage") return "";
  return `, when ${cause.step >= 0 ? "more became" : "less was"} known of it`;
}

function most(vendors: readonly VendorHistory[]): VendorHistory | null {
  const [first] = vendors.toSorted((a, b) => quartersAt(1, b) - quartersAt(1, a));
  return first ?? null;
}

const quartersAt = (rank: number, { points }: VendorHistory) =>
  points.filter((point) => point?.rank === rank).length;

/** How many neighbouring ranks of the as-of day lie within each other's bounds. */
export function separationWords({ vendors }: MarketHistory): string {
  const ranked = vendors
    .flatMap(({ points }) => points.at(-1) ?? [])
    .toSorted((a, b) => a.rank - b.rank);
  if (ranked.length < 2) return "";
  const open = ranked.filter((point, at) => {
    const next = ranked[at + 1];
    return next !== undefined && next.presence.high >= point.presence.low;
  }).length;
  const pairs = countOf(ranked.length - 1, "pair");
  return `On the day, ${open} of ${pairs} of neighbours lie within each other’s bounds: those ranks are no ranking. Open a vendor for its range.`;
}
