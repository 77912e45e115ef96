import { slug } from "@/lib/domain/fields";
import { splitWord } from "@/lib/domain/instant";
import { addDays, type IsoDate } from "@/lib/domain/iso-date";
import { momentOf, partsOfMoment, type Moment } from "@/lib/domain/moment";
import { DAY_FORM, FIRST_DAY, INSTANT_FORM, parseDay, parseMoment } from "./as-of";

/** What moved since when is asked, against whom, and what of it could not be followed. */
export type ChangeChoice = {
  since: Moment;
  /** Slug of the vendor whose challengers are asked about; null = who leads. */
  to: string | null;
  /** What was left out and why, in words that name the remedy. */
  problems: readonly string[];
};

/** Days back where no other day is asked. */
const RECENT = 90;

/** The day from which the last 90 days up to a day are counted. */
export function recentlyBefore(moment: Moment): Moment {
  const { asOf, knownAt } = partsOfMoment(moment);
  const since = addDays(asOf, -RECENT);
  return momentOf({ asOf: since < FIRST_DAY ? FIRST_DAY : since, knownAt });
}

/**
 * Reads the words after "changes" in an address: an earlier day, or one with an earlier instant of
 * our archive, and a vendor. What cannot be followed is said, and the last 90 days stand instead.
 */
export async function readChangeChoice(
  moment: Moment,
  words: readonly string[],
): Promise<ChangeChoice> {
  const [word, vendor, ...rest] = words;
  const { since, problem } = word === undefined ? NOTHING : await readSince(moment, word);
  const to = vendor === undefined ? null : (slug.safeParse(vendor).data ?? null);
  const problems = [
    ...(problem === null ? [] : [problem]),
    ...(vendor !== undefined && to === null ? ["The second word names no vendor."] : []),
    ...(rest.length > 0 ? ["After the day and a vendor, the address says no more."] : []),
  ];
  return { since: since ?? recentlyBefore(moment), to, problems };
}

type Since = { since: Moment | null; problem: string | null };
const NOTHING: Since = { since: null, problem: null };

/** A stranger's word is echoed no longer than this. */
const MOST_LETTERS = 40;

/** An earlier moment; a plain day asks the same archive as the later one. */
export async function readSince(moment: Moment, word: string): Promise<Since> {
  const later = partsOfMoment(moment);
  const { known } = splitWord(word);
  const since = known === null ? await sameArchiveOn(word, later.knownAt) : await parseMoment(word);
  if (since === null) {
    const form = known === null ? DAY_FORM : `a day and ${INSTANT_FORM}, joined by ~`;
    return { since: null, problem: `Since: “${word.slice(0, MOST_LETTERS)}” cannot be asked about. Use ${form}.` }; // prettier-ignore
  }
  return isEarlier(partsOfMoment(since), later)
    ? { since, problem: null }
    : { since: null, problem: "Since: Use a day, and an archive, no later than those on screen." };
}

async function sameArchiveOn(word: string, knownAt: string | null): Promise<Moment | null> {
  const asOf = await parseDay(word);
  return asOf === null ? null : momentOf({ asOf, knownAt });
}

type Clocks = { asOf: IsoDate; knownAt: string | null };

function isEarlier(since: Clocks, later: Clocks): boolean {
  const noLater = since.asOf <= later.asOf;
  if (later.knownAt === null) return noLater;
  return noLater && since.knownAt !== null && since.knownAt <= later.knownAt;
}
