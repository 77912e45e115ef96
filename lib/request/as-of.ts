import { cacheLife } from "next/cache";
import { isoDate, type IsoDate } from "@/lib/domain/iso-date";
import { quarterEnd, quarterEnds } from "@/lib/domain/quarter";
import { today } from "./clock";

/** The first day that can be asked about: the archive begins with 2003. */
export const FIRST_DAY = isoDate.parse("2003-01-01");

/** The day of the founding article: every build lays down a page of each kind for it. */
export const FOUNDING_DAY = isoDate.parse("2005-10-31");

/** How a day is written in an address, for refusals. */
export const DAY_FORM = "a day from 2003-01-01 to today as YYYY-MM-DD, or the word today";

/** The day an address asks about; null when it is no day, or none that can be asked about. */
export async function parseDay(word: string): Promise<IsoDate | null> {
  if (word === "today") return currentDay();
  const day = word.length === 10 ? isoDate.safeParse(word).data : undefined;
  return day !== undefined && day >= FIRST_DAY && (await hasCome(day)) ? day : null;
}

/** Today, kept for at most five minutes so that pages which ask for it stay cacheable. */
export async function currentDay(): Promise<IsoDate> {
  "use cache";
  cacheLife({ stale: 300, revalidate: 300, expire: 3600 });
  return today();
}

/** Whether a day has begun. Once it has, it stays so: pages of past days need not ask again. */
async function hasCome(day: IsoDate): Promise<boolean> {
  "use cache";
  const come = day <= today();
  if (come) cacheLife("max");
  else cacheLife({ stale: 300, revalidate: 300, expire: 3600 });
  return come;
}

/**
 * The last days of all quarters that can be asked about, in order; the last one is that of the
 * current quarter and may not have come. Kept for an hour, as pages of past days are.
 */
export async function askableQuarters(): Promise<IsoDate[]> {
  "use cache";
  cacheLife("hours");
  return quarterEnds(FIRST_DAY, quarterEnd(today()));
}
