import { formatDayOrUnknown } from "@/lib/format/days";
import { roleName } from "@/lib/format/names";
import type { Vendor } from "@/lib/domain/vendor";
import { bySlug } from "@/lib/scoring/coding/coding";
import type { Citations } from "../record/citations";
import type { CitedRecord } from "../record/cited-record";
import type { DayArchive } from "../day-archive";
import { listed } from "../market/verb";

/** What is known of a vendor besides its score. */
export function vendorFacts(
  { names }: Citations,
  vendor: Vendor,
): { label: string; value: string }[] {
  const owner = vendor.owners.findLast(({ until }) => until === null);
  const earlier = vendor.names.map(({ name }) => name).filter((name) => name !== vendor.name);
  return [
    { label: "Role", value: roleName(vendor.role) },
    { label: "Founded", value: formatDayOrUnknown(vendor.foundedOn) },
    { label: "Headquarters", value: vendor.headquarters ?? "not known" },
    { label: "Owner", value: owner === undefined ? "none on record" : names.vendor(owner.vendor) },
    { label: "Earlier names", value: earlier.length === 0 ? "none on record" : listed(earlier) },
    ...(vendor.fate === null ? [] : [{ label: "Fate", value: vendor.fate }]),
  ];
}

/** What the vendor did and released, newest first. */
export function timelineOf(
  { about, citations }: DayArchive,
  slug: string,
): { day: string; record: CitedRecord }[] {
  const events = about
    .events(slug)
    .map((event) => ({ day: `${event.happenedOn}`, record: citations.cite("event", event) }));
  const releases = about
    .products(slug)
    .flatMap(({ slug: product }) => about.releases(product))
    .toSorted(bySlug)
    .map((release) => ({
      day: `${release.releasedOn ?? release.announcedOn ?? ""}`,
      record: citations.cite("release", release),
    }));
  return [...events, ...releases].toSorted((a, b) => b.day.localeCompare(a.day));
}
