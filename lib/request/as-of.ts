import { cacheLife } from "next/cache";
import { isoDate, type IsoDate } from "@/lib/domain/iso-date";
import { today } from "./clock";

/** The first day that can be asked about: the archive begins with 2003. */
export const FIRST_DAY = isoDate.parse("2003-01-01");

/** The day of the founding article, and what `/` shows until the archive reaches today. */
export const DEFAULT_DAY = isoDate.parse("2005-10-31");

/** Days worth a button in the header; `word` is the first word of the address. */
export const PRESETS = [
  { label: "October 2005", word: DEFAULT_DAY },
  { label: "today", word: "today" },
] as const;

/** How a day is written in an address, for refusals. */
export const DAY_FORM = "a day from 2003-01-01 to today as YYYY-MM-DD, or the word today";

/** The day an address asks about; null when it is no day, or none that can be asked about. */
export async function parseDay(word: string): Promise<IsoDate | null> {
  if (word === "today") return currentDay();
  const day = word.length === 10 ? isoDate.safeParse(word).data : undefined;
  return day !== undefined && day >= FIRST_DAY && (await hasCome(day)) ? day : null;
}

/** Today, kept for at most five minutes so that pages which ask for it stay cacheable. */
async function currentDay(): Promise<IsoDate> {
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
