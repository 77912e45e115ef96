import { daysBetween, type IsoDate } from "@/lib/domain/iso-date";
import { compareDates, latestDay, precisionOf, type PartialDate } from "@/lib/domain/partial-date";
import type { SupportState } from "@/lib/domain/release-support";
import { formatDay, formatDayInFull } from "@/lib/format/days";
import { versionedName } from "@/lib/format/names";
import { countOf } from "@/lib/format/numbers";
import type { LifecycleRow } from "./lifecycle-row";

type Ends = {
  activeSupportEndsOn: PartialDate | null;
  supportEndsOn: PartialDate | null;
};

/** The state of one release in a few words, no more precise than its dates. */
export function lifecycleWords(
  { activeSupportEndsOn, supportEndsOn }: Ends,
  state: SupportState,
): string {
  switch (state) {
    case "not-released":
      return "not released yet";
    case "supported":
    case "security-only":
      return supportWords({ activeSupportEndsOn, supportEndsOn }, state);
    case "ended":
      return supportEndsOn === null ? "ended" : `ended ${formatDay(supportEndsOn)}`;
    case "not-known":
      return activeSupportEndsOn === null
        ? "no end on record, state not known"
        : `active support ended ${formatDay(activeSupportEndsOn)}, what followed is not known`;
  }
}

function supportWords(
  { activeSupportEndsOn: active, supportEndsOn }: Ends,
  state: "supported" | "security-only",
): string {
  const until = supportEndsOn === null ? "no end on record" : `until ${formatDay(supportEndsOn)}`;
  const split = active !== null && active !== supportEndsOn ? formatDay(active) : null;
  if (state === "security-only") {
    return split === null ? `security only, ${until}` : `security only since ${split}, ${until}`;
  }
  return split === null
    ? `supported, ${until}`
    : `supported until ${split}, then security only, ${until}`;
}

/** What the lifecycle of a product says on the day, in one sentence; null = no end is known. */
export function lifecycleFinding(
  name: string,
  rows: readonly LifecycleRow[],
  asOf: IsoDate,
): string | null {
  const left = lastToLeave(rows);
  const standing = standingClause(rows);
  if (left === null) return standing === null ? null : versionedName(name, standing);
  const ended = `${versionedName(name, left.version)} left support ${since(left.supportEndsOn, asOf)}`;
  return `${ended}; ${standing ?? noneStanding(rows)}`;
}

/** The release whose support ended last; the newest of several. */
function lastToLeave(rows: readonly LifecycleRow[]) {
  const ended = rows.flatMap(({ version, state, supportEndsOn }) =>
    state === "ended" && supportEndsOn !== null ? [{ version, supportEndsOn }] : [],
  );
  return ended.toSorted((a, b) => compareDates(b.supportEndsOn, a.supportEndsOn))[0] ?? null;
}

/** "53 days ago"; of an end that is not known to the day, "in October 2025". */
function since(end: PartialDate, asOf: IsoDate): string {
  if (precisionOf(end) !== "day") return `in ${formatDayInFull(end)}`;
  return `${countOf(daysBetween(latestDay(end), asOf), "day")} ago`;
}

const STANDING: readonly SupportState[] = ["supported", "security-only"];

/** The next end among the releases that are still looked after. */
function standingClause(rows: readonly LifecycleRow[]): string | null {
  const standing = rows.filter(({ state }) => STANDING.includes(state));
  const dated = standing.flatMap(({ version, state, supportEndsOn }) =>
    supportEndsOn === null ? [] : [{ version, state, supportEndsOn }],
  );
  const next = dated.toSorted((a, b) => compareDates(a.supportEndsOn, b.supportEndsOn))[0];
  if (next !== undefined) {
    return `${next.version} ${verb(next.state)} until ${formatDayInFull(next.supportEndsOn)}`;
  }
  const newest = standing[0];
  return newest === undefined
    ? null
    : `${newest.version} ${verb(newest.state)}, with no end on record by this day`;
}

/** Of the newest release it may just not be known: then it is named. */
function noneStanding([newest]: readonly LifecycleRow[]): string {
  return newest?.state === "not-known"
    ? `when the support of ${newest.version}, the newest, ends is not on record`
    : "no release is known to be supported";
}

const verb = (state: SupportState) =>
  state === "security-only" ? "gets security updates only" : "is supported";
