import { formatDayOrUnknown } from "@/lib/format/days";
import { roleName } from "@/lib/format/names";
import type { Vendor } from "@/lib/domain/vendor";
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
  { archive, citations }: DayArchive,
  slug: string,
): { day: string; record: CitedRecord }[] {
  const made = new Set(
    archive.product
      .filter(({ vendors }) => vendors.some(({ vendor }) => vendor === slug))
      .map((product) => product.slug),
  );
  const events = archive.event
    .filter(({ vendors }) => vendors.includes(slug))
    .map((event) => ({ day: `${event.happenedOn}`, record: citations.cite("event", event) }));
  const releases = archive.release
    .filter(({ product }) => made.has(product))
    .map((release) => ({
      day: `${release.releasedOn ?? release.announcedOn ?? ""}`,
      record: citations.cite("release", release),
    }));
  return [...events, ...releases].toSorted((a, b) => b.day.localeCompare(a.day));
}
