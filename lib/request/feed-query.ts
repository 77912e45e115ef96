import { partsOfMoment, type Moment } from "@/lib/domain/moment";
import { done, type Outcome } from "@/lib/domain/outcome";
import { readQuery } from "./query";

/** Which day a feed is of, and the word for it in the addresses it gives. */
export type FeedQuery = {
  asOf: Moment;
  /** "today" for a feed that moves with the days; else the day, and the archive's instant. */
  word: string;
  isOfToday: boolean;
};

/** Reads `asOf` (today where it is not given) and `knownAt` from an address. Refused as `readQuery`. */
export async function readFeedQuery(address: string): Promise<Outcome<FeedQuery>> {
  const url = new URL(address);
  if (!url.searchParams.has("asOf")) url.searchParams.set("asOf", "today");
  const query = await readQuery(url.href);
  if (!query.ok) return query;
  const { asOf } = query.value;
  const isOfToday =
    url.searchParams.get("asOf") === "today" && partsOfMoment(asOf).knownAt === null;
  return done({ asOf, word: isOfToday ? "today" : asOf, isOfToday });
}
