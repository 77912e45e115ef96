import { readingsThatCount } from "@/lib/domain/conflict";
import type { ExploitedVulnerability } from "@/lib/domain/exploited-vulnerability";
import { addMonths, type IsoDate } from "@/lib/domain/iso-date";
import { compareDates, earliestDay, latestDay, type PartialDate } from "@/lib/domain/partial-date";
import type { Product } from "@/lib/domain/product";
import type { Release } from "@/lib/domain/release";
import { formatDay, formatDayInFull } from "@/lib/format/days";
import { versionedName } from "@/lib/format/names";
import { countOf } from "@/lib/format/numbers";
import { productsOf } from "../compare/vendor-sections";
import type { DayArchive } from "../day-archive";
import { grouped } from "../structure/grouped";
import { vendorMark } from "../vendor/vendor-mark";
import type { BriefList } from "./brief";
import { linesOf, type Told } from "./brief-lines";
import type { Footnotes } from "./footnotes";

const MOST = 4;
/** How far ahead an end of support is a risk of today: what a renewal takes to plan. */
const MONTHS_AHEAD = 18;

type Owned = { vendor: string; product: Product };

const owned = (day: DayArchive, vendors: readonly string[]): Owned[] =>
  vendors.flatMap((vendor) => productsOf(day, vendor).map((product) => ({ vendor, product })));

/** Vulnerabilities of what these vendors sell known to be used in attacks, newest first. Pure. */
export function briefExploited(
  day: DayArchive,
  vendors: readonly string[],
  footnotes: Footnotes,
): BriefList {
  const all = day.archive["exploited-vulnerability"];
  const makers = new Map(owned(day, vendors).map(({ vendor, product }) => [product.slug, vendor]));
  const own = grouped(
    all
      .filter(({ product }) => makers.has(product))
      .toSorted((a, b) => compareDates(b.addedOn, a.addedOn) || a.cve.localeCompare(b.cve)),
    ({ cve }) => cve,
  );
  const ransomware = own.filter((of) => of.some(({ ransomwareUse }) => ransomwareUse === "known")).length; // prettier-ignore
  return {
    finding:
      own.length === 0
        ? "No exploited vulnerability is on record"
        : `${countOf(own.length, "exploited vulnerability", "exploited vulnerabilities")}, ${ransomware} used in ransomware`,
    ...linesOf(
      own.map((found) => exploited(day, found, makers.get(found[0].product) ?? "")),
      MOST,
      footnotes,
    ),
    note: own.length === 0 ? absence(all) : "",
  };
}

/** One vulnerability, with every product of theirs that it is in. */
function exploited(
  { citations }: DayArchive,
  found: readonly [ExploitedVulnerability, ...ExploitedVulnerability[]],
  vendor: string,
): Told {
  const [first] = found;
  const ransomware = found.some(({ ransomwareUse }) => ransomwareUse === "known");
  const products = found.map(({ product }) => citations.names.product(product)).join(", ");
  return {
    when: formatDay(first.addedOn),
    text: `${first.cve}${ransomware ? " (ransomware)" : ""}, ${products}: ${first.name}`,
    vendor: vendorMark(citations, vendor),
    record: citations.cite("exploited-vulnerability", first),
  };
}

/** None before the first list is no finding about anybody, and says so. */
function absence(all: readonly ExploitedVulnerability[]): string {
  const [first] = all.map(({ addedOn }) => addedOn).toSorted(compareDates);
  return first === undefined
    ? "No list of them is on record by this day."
    : `The list on record begins on ${formatDayInFull(first)}; earlier attacks are not in it.`;
}

/** Releases of these vendors whose support ends within 18 months, soonest first. Pure. */
export function briefEnds(
  day: DayArchive,
  vendors: readonly string[],
  footnotes: Footnotes,
): BriefList {
  const until = addMonths(day.asOf, MONTHS_AHEAD);
  const ends = owned(day, vendors)
    .flatMap(({ vendor, product }) =>
      readingsThatCount(day.about.releases(product.slug)).flatMap((release) => {
        const end = endWithin(release, day.asOf, until);
        return end === null ? [] : [{ vendor, product, release, ...end }];
      }),
    )
    .toSorted((a, b) => compareDates(a.on, b.on) || a.release.slug.localeCompare(b.release.slug));
  const told = ends.map(({ vendor, product, release, on, what }): Told => ({
    when: formatDay(on),
    text: `${versionedName(product.name, release.version)}: ${what} ends`,
    vendor: vendorMark(day.citations, vendor),
    record: day.citations.cite("release", release),
  }));
  return {
    finding:
      told.length === 0
        ? `No support is known to end within ${MONTHS_AHEAD} months`
        : `Support of ${countOf(told.length, "release", "releases")} ends within ${MONTHS_AHEAD} months`,
    ...linesOf(told, MOST, footnotes),
    note: told.length === 0 ? "An end that nobody had published by this day is not known, not far." : "", // prettier-ignore
  };
}

type End = { on: PartialDate; what: string };

/** The end of all support, or, where that lies further or is not known, of active support. */
function endWithin(release: Release, asOf: IsoDate, until: IsoDate): End | null {
  const { releasedOn, supportEndsOn, activeSupportEndsOn } = release;
  if (releasedOn === null) return null;
  const lies = (end: PartialDate | null) =>
    end !== null && latestDay(end) >= asOf && earliestDay(end) <= until ? end : null;
  const all = lies(supportEndsOn);
  if (all !== null) return { on: all, what: "support" };
  const active = lies(activeSupportEndsOn);
  return active === null ? null : { on: active, what: "active support" };
}
