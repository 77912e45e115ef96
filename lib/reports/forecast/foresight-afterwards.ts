import type { Event } from "@/lib/domain/event";
import { lastMonth } from "@/lib/domain/market-figure";
import { compareDates, latestDay, onOrBefore, type PartialDate } from "@/lib/domain/partial-date";
import { readingsThatCount } from "@/lib/domain/conflict";
import type { IsoDate } from "@/lib/domain/iso-date";
import type { CitedRecord } from "../record/cited-record";
import type { DayArchive } from "../day-archive";
import type { OpenMarket } from "../market/open-market";
import { vendorMark, type VendorMark } from "../vendor/vendor-mark";

/** What happened to a vendor between two days, as far as records public on the later one say. */
export type Afterwards = {
  /** When it ended and how; null = no record says so. */
  ended: { on: PartialDate; how: string | null; heir: VendorMark | null } | null;
  /** Turning points after the first day, oldest first. */
  events: readonly CitedRecord[];
  /** What it had on sale on the first day, and what became of it. */
  products: readonly {
    slug: string;
    name: string;
    endedOn: PartialDate | null;
    successor: { slug: string; name: string } | null;
  }[];
  /** Shares of it or of its heir published after the first day, latest period first. */
  shares: readonly CitedRecord[];
};

const TURNING_POINTS: ReadonlySet<Event["kind"]> = new Set([
  "acquisition-announced",
  "acquisition-closed",
  "ipo",
  "rename",
  "discontinuation",
]);

/** What became of a vendor after `then`, told by the records of `now`. */
export function afterwards(then: OpenMarket, now: DayArchive, slug: string): Afterwards {
  const since = then.day.asOf;
  const vendor = now.citations.find("vendor", slug);
  const heir = vendor?.succeededBy ?? null;
  const ended = vendor?.endedOn ?? null;
  return {
    ended:
      ended === null
        ? null
        : {
            on: ended,
            how: vendor?.fate ?? null,
            heir: heir === null ? null : vendorMark(now.citations, heir),
          },
    events: turningPoints(now, slug, since),
    products: then.scores.coding.shipped(slug).map((product) => productNow(now, product)),
    shares: sharesAfter(now, heir === null ? [slug] : [slug, heir], since),
  };
}

function turningPoints({ archive, citations }: DayArchive, slug: string, since: IsoDate) {
  return archive.event
    .filter(({ kind, vendors }) => TURNING_POINTS.has(kind) && vendors.includes(slug))
    .filter(({ happenedOn }) => latestDay(happenedOn) > since)
    .toSorted((a, b) => compareDates(a.happenedOn, b.happenedOn))
    .map((event) => citations.cite("event", event));
}

function productNow({ citations, asOf }: DayArchive, then: { slug: string; name: string }) {
  const product = citations.find("product", then.slug);
  const endedOn = product?.endedOn ?? null;
  const over = endedOn !== null && onOrBefore(endedOn, asOf);
  const heir = over ? (product?.successor ?? null) : null;
  return {
    ...{ slug: then.slug, name: then.name },
    endedOn: over ? endedOn : null,
    successor: heir === null ? null : { slug: heir, name: citations.names.product(heir) },
  };
}

function sharesAfter(
  { archive, citations }: DayArchive,
  subjects: readonly string[],
  since: IsoDate,
): CitedRecord[] {
  return readingsThatCount(archive["market-figure"])
    .filter(({ metric, subject }) => metric === "share" && subject && subjects.includes(subject))
    .filter(({ publishedOn, kind }) => latestDay(publishedOn) > since && kind !== "forecast")
    .toSorted((a, b) => lastMonth(b).localeCompare(lastMonth(a)) || a.slug.localeCompare(b.slug))
    .map((figure) => citations.cite("market-figure", figure));
}
