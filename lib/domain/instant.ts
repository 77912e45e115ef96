/** Between the day in the world and the instant of the archive: needs no escaping in an address. */
export const BETWEEN = "~";

const INSTANT = /^(\d{4}-\d{2}-\d{2})T(\d{2}):?(\d{2})(?::?(\d{2})(?:\.(\d{3}))?)?Z$/;

/** The first word of an address in its two halves; `known` is null where it names a day alone. */
export function splitWord(word: string): { day: string; known: string | null } {
  const at = word.indexOf(BETWEEN);
  if (at === -1) return { day: word, known: null };
  return { day: word.slice(0, at), known: word.slice(at + BETWEEN.length) };
}

/** What follows the day in an address: "~2026-11-24T1000Z"; nothing where no instant is asked. */
export const knownSuffix = (knownAt: string | null): string =>
  knownAt === null ? "" : `${BETWEEN}${instantWord(knownAt)}`;

/**
 * An instant as an address spells it: "2026-11-24T1000Z", or "2026-11-24T100012.345Z" where it is
 * not a whole minute. Each has one spelling.
 */
export function instantWord(instant: string): string {
  const [day = "", time = ""] = new Date(instant).toISOString().split("T");
  const digits = time.replaceAll(":", "");
  return `${day}T${digits.endsWith("00.000Z") ? `${digits.slice(0, 4)}Z` : digits}`;
}

/** The instant (ISO 8601 with milliseconds, UTC) that a word spells; null when it spells none. */
export function readInstant(word: string): string | null {
  const [, day, hours, minutes, seconds = "00", thousandths = "000"] = INSTANT.exec(word) ?? [];
  if (day === undefined) return null;
  const instant = `${day}T${hours}:${minutes}:${seconds}.${thousandths}Z`;
  const read = new Date(instant);
  // The 31st of a short month would be read as the 1st of the next.
  return !Number.isNaN(read.valueOf()) && read.toISOString() === instant ? instant : null;
}

/** The word of another day that asks the same archive as `word` does. */
export function sameArchive(word: string, day: string): string {
  const { known } = splitWord(word);
  return known === null ? day : `${day}${BETWEEN}${known}`;
}

/** Both clocks as names and values of a query; the second only where an instant is asked. */
export function clocksOf(of: { asOf: string; knownAt: string | null }): Record<string, string> {
  const { asOf, knownAt } = of;
  return knownAt === null ? { asOf } : { asOf, knownAt: instantWord(knownAt) };
}
