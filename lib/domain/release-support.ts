import type { GuestSystem } from "./guest-system";
import { knownBy } from "./hindsight";
import type { IsoDate } from "./iso-date";
import { latestDay, onOrBefore, type PartialDate } from "./partial-date";
import type { Release } from "./release";
import type { Source } from "./source";

export const supportStates = [
  "not-released",
  "supported",
  "security-only",
  "ended",
  "not-known",
] as const;

/** How its maker stood behind a release on a day. `not-known`: no record says when support ends. */
export type SupportState = (typeof supportStates)[number];

/**
 * The state of a release on `asOf`. It holds through the last day that an end could mean, like
 * any span. The state is a fact of the day; the end that lies ahead may be none yet
 * ({@link releasesAsOf}), so this is asked of the release as it is known today.
 */
export function supportStateOn(release: Release, asOf: IsoDate): SupportState {
  const { releasedOn, activeSupportEndsOn, supportEndsOn } = release;
  if (releasedOn === null || !onOrBefore(releasedOn, asOf)) return "not-released";
  if (isPast(supportEndsOn, asOf)) return "ended";
  if (isPast(activeSupportEndsOn, asOf)) return supportEndsOn ? "security-only" : "not-known";
  return (activeSupportEndsOn ?? supportEndsOn) ? "supported" : "not-known";
}

/** Whether an end was surely past on `asOf`; one that is not known is not. */
export const isPast = (end: PartialDate | null, asOf: IsoDate): boolean =>
  end !== null && latestDay(end) < asOf;

/**
 * Releases without the days that nobody could know on `asOf`: one that was only announced by then
 * is an announcement, and ends of support that lay ahead are left out. An end that was reached
 * is an act. One that lies ahead is only announced, and announcements are moved: it counts once
 * every source of its release had been published (data/method/vocabulary.md, Releases).
 */
export function releasesAsOf(
  releases: readonly Release[],
  sources: readonly Source[],
  asOf: IsoDate,
): Release[] {
  const isTold = toldBy(sources, asOf);
  return releases.map((record) => {
    const release = shippedBy(record, asOf);
    const activeSupportEndsOn = knownBy(release.activeSupportEndsOn, asOf);
    const supportEndsOn = knownBy(release.supportEndsOn, asOf);
    const hidesNothing =
      activeSupportEndsOn === release.activeSupportEndsOn &&
      supportEndsOn === release.supportEndsOn;
    if (hidesNothing || isTold(release)) return release;
    return { ...release, activeSupportEndsOn, supportEndsOn };
  });
}

/** Guest systems by the same rule: an end of support that lay ahead counts once its sources did. */
export function guestSystemsAsOf(
  systems: readonly GuestSystem[],
  sources: readonly Source[],
  asOf: IsoDate,
): GuestSystem[] {
  const isTold = toldBy(sources, asOf);
  return systems.map((record) => {
    const releasedOn = knownBy(record.releasedOn, asOf);
    const system = releasedOn === record.releasedOn ? record : { ...record, releasedOn };
    const supportEndsOn = knownBy(system.supportEndsOn, asOf);
    const hidesNothing = supportEndsOn === system.supportEndsOn;
    return hidesNothing || isTold(system) ? system : { ...system, supportEndsOn };
  });
}

/** Whether every source of a record had been published by `asOf`, or read where it has no day. */
function toldBy(sources: readonly Source[], asOf: IsoDate) {
  const published = publishedBySlug(sources);
  return ({ evidence }: Release | GuestSystem) =>
    evidence.every(({ source, readOn }) => {
      const day = published.get(source) ?? null;
      return day === null ? readOn !== null && readOn <= asOf : onOrBefore(day, asOf);
    });
}

/** A release whose day lies ahead was announced and nothing more. */
function shippedBy(release: Release, asOf: IsoDate): Release {
  const releasedOn = knownBy(release.releasedOn, asOf);
  return releasedOn === release.releasedOn
    ? release
    : { ...release, releasedOn, stage: "announcement" };
}

type Published = ReadonlyMap<string, PartialDate | null>;

/** By list of sources: an archive is asked about many days, and its sources are the same ones. */
const publishedOf = new WeakMap<readonly Source[], Published>();

function publishedBySlug(sources: readonly Source[]): Published {
  const known = publishedOf.get(sources);
  if (known !== undefined) return known;
  const published = new Map(sources.map(({ slug, publishedOn }) => [slug, publishedOn]));
  publishedOf.set(sources, published);
  return published;
}
