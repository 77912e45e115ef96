import { z } from "zod";
import { BETWEEN, knownSuffix, readInstant, splitWord } from "./instant";
import { isoDate, type IsoDate } from "./iso-date";

const knownMoment = z.templateLiteral([isoDate, BETWEEN, z.string()]).brand<"KnownMoment">();
type KnownMoment = z.infer<typeof knownMoment>;

/**
 * What a screen is about, on both clocks. A plain day asks our archive as it stands now;
 * "2005-10-31~2026-11-24T1000Z" asks it as it stood at that instant.
 */
export type Moment = IsoDate | KnownMoment;

/** The day in the world and, where one is asked, the instant (ISO 8601, UTC) of our archive. */
export type MomentParts = { asOf: IsoDate; knownAt: string | null };

/** Joins a day and an instant (ISO 8601, UTC; null = as it stands now). */
export function momentOf({ asOf, knownAt }: MomentParts): Moment {
  return knownAt === null ? asOf : knownMoment.parse(`${asOf}${knownSuffix(knownAt)}`);
}

/** Both clocks of a moment. */
export function partsOfMoment(moment: Moment): MomentParts {
  const { day, known } = splitWord(moment);
  return { asOf: isoDate.parse(day), knownAt: known === null ? null : readInstant(known) };
}

/** Another day, asked of the same archive. */
export function onDay(moment: Moment, asOf: IsoDate): Moment {
  return momentOf({ ...partsOfMoment(moment), asOf });
}
