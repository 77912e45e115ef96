import { splitWord } from "@/lib/domain/instant";

/** What a feed or calendar is about: the whole market, or one vendor or product by its slug. */
export type FeedTopic = "market" | `vendors/${string}` | `products/${string}`;

/** News as an Atom feed; of the page's day, or without one of today for as long as it is read. */
export const feedAddress = (topic: FeedTopic, day: string) =>
  `/api/v1/feeds/${topic}.atom${asked(day)}` as const;

/** Promises due and ends of support as a calendar (iCalendar). */
export const calendarAddress = (topic: FeedTopic, day: string) =>
  `/api/v1/calendars/${topic}.ics${asked(day)}` as const;

function asked(word: string): string {
  const { day, known } = splitWord(word);
  if (word === "today") return "";
  const query = new URLSearchParams({ asOf: day, ...(known !== null && { knownAt: known }) });
  return `?${query.toString()}`;
}
