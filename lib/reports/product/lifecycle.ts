import { compareDates, type PartialDate } from "@/lib/domain/partial-date";
import type { Release } from "@/lib/domain/release";
import type { SupportState } from "@/lib/domain/release-support";
import type { CitedRecord } from "../record/cited-record";
import type { DayArchive } from "../day-archive";
import { words } from "../record/record-title";
import type { LifecycleRow } from "./lifecycle-row";
import { lifecycleWords } from "./lifecycle-words";

/** A release of any stage, as a line of the table. */
export type ReleaseLine = {
  version: string;
  stage: string;
  releasedOn: string | null;
  activeSupportEndsOn: string | null;
  supportEndsOn: string | null;
  highlights: string | null;
  record: CitedRecord;
};

const SHIPPED: readonly Release["stage"][] = ["rtm", "general-availability", "tag"];

/** Every release of a product by the day, newest first; of one day, by version. */
export function releasesOf({ archive }: DayArchive, product: string): Release[] {
  return archive.release
    .filter((release) => release.product === product)
    .toSorted(
      (a, b) =>
        newestFirst(a.releasedOn ?? a.announcedOn, b.releasedOn ?? b.announcedOn) ||
        b.version.localeCompare(a.version, "en", { numeric: true }),
    );
}

function newestFirst(a: PartialDate | null, b: PartialDate | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareDates(b, a);
}

/** The shipped releases, newest first; of readings that disagree, the preferred one. */
export function lifecycleRows(day: DayArchive, releases: readonly Release[]): LifecycleRow[] {
  return releases.flatMap((release) => {
    const { releasedOn, version, stage, preferred } = release;
    if (releasedOn === null || !preferred || !SHIPPED.includes(stage)) return [];
    const state = stateOf(day, release);
    return {
      ...{ version, releasedOn, state, longTermSupport: release.longTermSupport },
      activeSupportEndsOn: release.activeSupportEndsOn,
      supportEndsOn: release.supportEndsOn,
      inWords: lifecycleWords(release, state),
      record: day.citations.cite("release", release),
    };
  });
}

/** How a release of the day's archive stood on that day. */
export function stateOf({ supportStates }: DayArchive, { slug }: Release): SupportState {
  return supportStates.get(slug) ?? "not-known";
}

/** The newest release that shipped by the day; null when none has. */
export function newestShipped(releases: readonly Release[]): Release | null {
  return (
    releases.find(
      ({ releasedOn, preferred, stage }) =>
        releasedOn !== null && preferred && SHIPPED.includes(stage),
    ) ?? null
  );
}

export function releaseLines({ citations }: DayArchive, releases: readonly Release[]) {
  return releases.map((release): ReleaseLine => ({
    version: release.version,
    stage: words(release.stage),
    releasedOn: release.releasedOn ?? release.announcedOn,
    activeSupportEndsOn: release.activeSupportEndsOn,
    supportEndsOn: release.supportEndsOn,
    highlights: release.highlights,
    record: citations.cite("release", release),
  }));
}
