import { addDays } from "@/lib/domain/iso-date";
import { formatDay } from "@/lib/format/days";
import { countOf } from "@/lib/format/numbers";
import type { DayArchive } from "../day-archive";
import type { CitedRecord } from "../record/cited-record";
import { vendorMark } from "../vendor/vendor-mark";
import { productsOf } from "../compare/vendor-sections";
import type { BriefList } from "./brief";
import { linesOf, type Told } from "./brief-lines";
import type { Footnotes } from "./footnotes";

/** Days that count as lately, as on the first screen. */
const NEWS_DAYS = 90;
const MOST = 6;

/** What became public of these vendors in the last 90 days, newest first. Pure. */
export function briefChanges(
  day: DayArchive,
  vendors: readonly string[],
  footnotes: Footnotes,
): BriefList {
  const since = addDays(day.asOf, -NEWS_DAYS);
  const told = vendors
    .flatMap((slug) => recordsOf(day, slug).map((record) => ({ slug, record })))
    .filter(({ record }) => record.publicFrom > since)
    .toSorted(
      ({ record: a }, { record: b }) =>
        b.publicFrom.localeCompare(a.publicFrom) || a.slug.localeCompare(b.slug),
    );
  const once = new Map(told.toReversed().map((one) => [`${one.record.kind}/${one.record.slug}`, one])); // prettier-ignore
  const lines = [...once.values()].toReversed().map(({ slug, record }): Told => ({
    when: formatDay(record.publicFrom),
    text: record.title,
    vendor: vendorMark(day.citations, slug),
    record,
  }));
  return {
    finding:
      lines.length === 0
        ? `Nothing new is on record of the last ${NEWS_DAYS} days`
        : `${countOf(lines.length, "record is", "records are")} new in the last ${NEWS_DAYS} days`,
    ...linesOf(lines, MOST, footnotes),
    note: lines.length === 0 ? "No event, release, promise or outcome became public." : "",
  };
}

/** What it did, shipped and promised, and what became of that; prices have a list of their own. */
function recordsOf({ about, citations, ...day }: DayArchive, vendor: string): CitedRecord[] {
  const products = productsOf({ about, citations, ...day }, vendor).map(({ slug }) => slug);
  const promises = about.promises(vendor);
  return [
    ...about.events(vendor).map((event) => citations.cite("event", event)),
    ...products.flatMap((slug) =>
      about.releases(slug).map((release) => citations.cite("release", release)),
    ),
    ...promises.map((promise) => citations.cite("promise", promise)),
    ...promises.flatMap(({ slug }) =>
      about.outcomes(slug).map((outcome) => citations.cite("outcome", outcome)),
    ),
  ];
}
