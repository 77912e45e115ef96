import type { Archive } from "@/lib/domain/archive";
import type { IsoDate } from "@/lib/domain/iso-date";
import { publicFrom } from "@/lib/domain/public-on";
import { publishedShares } from "./published-shares";

/**
 * The first day on which a vendor's market share was public; null = none on record. Like the
 * steps from day to day it looks beyond the day asked about, to say where there is something to
 * see; it never says what.
 */
export function firstShareDay(archive: Archive): IsoDate | null {
  const [first] = publishedShares({ archive })
    .map((share) => publicFrom("market-figure", share))
    .toSorted();
  return first ?? null;
}
