import { cacheLife } from "next/cache";
import { isoDate, type IsoDate } from "@/lib/domain/iso-date";
import { readInstant, splitWord } from "@/lib/domain/instant";
import { momentOf, type Moment } from "@/lib/domain/moment";
import { quarterEnd, quarterEnds } from "@/lib/domain/quarter";
import { now, today } from "./clock";

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

/** How the instant of our archive is written in an address, for refusals. */
export const INSTANT_FORM =
  "an instant that has passed, in UTC, as 2026-11-24T1000Z or 2026-11-24T10:00Z";

/**
 * What the first word of an address asks about: a day, and after "~" the instant at which our
 * archive is to be read. Null when either is none, or has not come, or is spelt in a second way.
 */
export async function parseMoment(word: string): Promise<Moment | null> {
  const { day, known } = splitWord(word);
  const asOf = await parseDay(day);
  if (asOf === null || known === null) return asOf;
  const knownAt = await parseInstant(known);
  const moment = knownAt === null ? null : momentOf({ asOf, knownAt });
  return moment !== null && splitWord(moment).known === known ? moment : null;
}

/** The instant (ISO 8601, UTC) a word asks about; null when it is none or has not passed yet. */
export async function parseInstant(word: string): Promise<string | null> {
  const instant = readInstant(word);
  return instant !== null && (await hasPassed(instant)) ? instant : null;
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

/** Whether an instant lies behind us. Once it does, it stays so: nor need pages ask again. */
async function hasPassed(instant: string): Promise<boolean> {
  "use cache";
  const passed = instant <= now().toISOString();
  if (passed) cacheLife("max");
  else cacheLife({ stale: 300, revalidate: 300, expire: 3600 });
  return passed;
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
