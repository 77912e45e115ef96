import type { Archive } from "@/lib/domain/archive";
import type { IsoDate } from "@/lib/domain/iso-date";
import { partsOfMoment, type Moment, type MomentParts } from "@/lib/domain/moment";
import { archiveAsOf } from "@/lib/domain/public-on";
import { supportStateOn, type SupportState } from "@/lib/domain/release-support";
import { recordKinds } from "@/lib/domain/archive";
import { method } from "@/lib/scoring/method";
import { loadArchive } from "@/lib/store/archive";
import { heldArchiveKnownAt } from "@/lib/store/known-at";
import { RecordsAbout } from "@/lib/scoring/coding/records-about";
import { heldByMoment } from "./held-by-moment";
import { Citations } from "./record/citations";
import type { ReportFrame } from "./report-frame";

/** The tag of every cached report: an edit to any record refreshes them all. */
export const ARCHIVE_TAG = "archive";

/** Draws behind the shares on screen: their error is at most 0.0098 at 95 % (data/method). */
export const DRAWS = 10_000;

/** One seed for all screens, so that the same address shows the same shares everywhere. */
export const SEED = 20051031;

/** What was public on one day, ready to be cited. */
export type DayArchive = {
  asOf: IsoDate;
  archive: Archive;
  citations: Citations;
  /** The day's records by what they are about, all readings of them. */
  about: RecordsAbout;
  /**
   * How each release stood on the day, by its slug: a fact of that day even where the end of its
   * support was not public yet.
   */
  supportStates: ReadonlyMap<string, SupportState>;
  frame: ReportFrame;
};

/** Opens the archive as the public could know it on the day of `moment`. */
export async function openDay(moment: Moment): Promise<DayArchive> {
  return heldDay(await archiveOf(moment), moment);
}

/** Every record that counts: now, or as our archive stood at the instant of `moment`. */
export function archiveOf(moment: Moment): Promise<Archive> {
  const { knownAt } = partsOfMoment(moment);
  return knownAt === null ? loadArchive() : heldArchiveKnownAt(knownAt);
}

/** The day of an archive at hand, shared by all who ask about it. */
export const heldDay = heldByMoment((whole, moment) => dayArchive(whole, partsOfMoment(moment)));

/** The same, from an archive at hand; `knownAt` says of when it is. Pure. */
export function dayArchive(whole: Archive, of: IsoDate | MomentParts): DayArchive {
  const { asOf, knownAt } = typeof of === "string" ? { asOf: of, knownAt: null } : of;
  const archive = archiveAsOf(whole, asOf);
  const records = recordKinds
    .filter((kind) => kind !== "source")
    .flatMap((kind) => archive[kind].map(({ evidence }) => evidence));
  const sources = new Set(records.flatMap((evidence) => evidence.map(({ source }) => source)));
  return {
    asOf,
    archive,
    citations: new Citations(archive),
    about: new RecordsAbout(archive),
    supportStates: supportStatesOf(whole, archive, asOf),
    frame: {
      asOf,
      knownAt,
      methodVersion: method.version,
      seed: SEED,
      draws: DRAWS,
      records: records.length,
      sources: sources.size,
    },
  };
}

/** Asked of the releases as they are known today, about those that were public on the day. */
function supportStatesOf(whole: Archive, archive: Archive, asOf: IsoDate) {
  const isPublic = new Set(archive.release.map(({ slug }) => slug));
  return new Map(
    whole.release
      .filter(({ slug }) => isPublic.has(slug))
      .map((release) => [release.slug, supportStateOn(release, asOf)]),
  );
}
