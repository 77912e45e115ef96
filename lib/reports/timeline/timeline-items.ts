import type { RecordKind, RecordOf } from "@/lib/domain/archive";
import { daysBetween, isoDate, type IsoDate } from "@/lib/domain/iso-date";
import { earliestDay, latestDay, type PartialDate } from "@/lib/domain/partial-date";
import type { VendorPromise } from "@/lib/domain/promise";
import type { Release } from "@/lib/domain/release";
import { bySlug } from "@/lib/scoring/coding/coding";
import type { TimelineKind } from "@/lib/domain/timeline-kind";
import type { CitedRecord } from "../record/cited-record";
import type { DayArchive } from "../day-archive";
import { makerOf } from "../product/product-brief";
import { words } from "../record/record-title";
import type { TimelineItem } from "./timeline-item";

const EPOCH = isoDate.parse("1970-01-01");

type Said = Pick<TimelineItem, "kind" | "on" | "vendors" | "product" | "words"> & {
  until?: PartialDate | null;
};

/**
 * Everything dated that was public by the day, by first possible day. Only what was said in
 * advance may lie ahead: due dates, and ends of support once every source of their release was
 * out ({@link releasesAsOf}); an end that was reached is an act.
 */
export function timelineItems(day: DayArchive): TimelineItem[] {
  const { release, event, promise, price } = day.archive;
  return [
    ...release.flatMap((record) => ofRecord(day, "release", record, releaseSays(day, record))),
    ...event.flatMap((record) =>
      ofRecord(day, "event", record, [
        {
          ...{ kind: "event", on: record.happenedOn, vendors: record.vendors },
          ...{ product: record.products[0] ?? null, words: record.title },
        },
      ]),
    ),
    ...promise.flatMap((record) => ofRecord(day, "promise", record, promiseSays(record))),
    ...price.flatMap((record) =>
      ofRecord(day, "price", record, [
        {
          ...{ kind: "price", on: record.from, product: record.product },
          ...{ vendors: makers(day, record.product, record.from), words: "" },
        },
      ]),
    ),
  ].toSorted((a, b) => a.first - b.first || a.last - b.last || bySlugThenAsSaid(a, b));
}

/** Many things share a day; comparing names by a language's rules would cost more than all else. */
function bySlugThenAsSaid(a: TimelineItem, b: TimelineItem): number {
  return a.slug === b.slug ? 0 : bySlug(a, b);
}

function ofRecord<K extends RecordKind>(
  { citations, asOf }: DayArchive,
  kind: K,
  record: RecordOf<K>,
  says: readonly Said[],
): TimelineItem[] {
  const cited = citations.cite(kind, record);
  return says.map((said) => ({
    ...said,
    words: kind === "price" ? cited.title : said.words,
    until: said.until ?? null,
    first: dayNumber(earliestDay(said.on)),
    last: dayNumber(latestDay(said.until ?? said.on)),
    slug: record.slug,
    toldLater: !isAhead(said, asOf) && onlyToldLater(cited),
    notYetVerified: cited.notYetVerified,
  }));
}

/** What lies ahead is told before it comes, whenever its release was written up. */
const isAhead = ({ on, until }: Said, asOf: IsoDate) => latestDay(until ?? on) > asOf;

function onlyToldLater({ evidence }: CitedRecord): boolean {
  return evidence.length > 0 && evidence.every(({ toldLater }) => toldLater);
}

/** A release, the end of its active support where that comes first, and the end of all support. */
function releaseSays(day: DayArchive, release: Release): Said[] {
  const { product, version, stage, supportEndsOn, activeSupportEndsOn } = release;
  const on = release.releasedOn ?? release.announcedOn ?? release.publicOn;
  const said = (kind: TimelineKind, date: PartialDate | null, text: string): Said[] =>
    date === null
      ? []
      : [{ kind, on: date, product, vendors: makers(day, product, date), words: text }];
  const active = activeSupportEndsOn === supportEndsOn ? null : activeSupportEndsOn;
  const plain = stage === "general-availability" || version.includes(words(stage));
  return [
    ...said("release", on, plain ? version : `${version}, ${words(stage)}`),
    ...said("support-end", active, `${version}, active support ends`),
    ...said("support-end", supportEndsOn, `${version}, support ends`),
  ];
}

function promiseSays(promise: VendorPromise): Said[] {
  const { product, promised, madeOn, dueFrom, dueUntil, dueAssumed } = promise;
  const about = { product, vendors: [promise.vendor] };
  const made: Said = { kind: "promise-made", on: madeOn, words: promised, ...about };
  const due = dueFrom ?? dueUntil;
  if (due === null || dueUntil === null) return [made];
  const text = dueAssumed ? `${promised} (due date assumed)` : promised;
  return [
    made,
    {
      ...{ kind: "promise-due", on: due, until: due === dueUntil ? null : dueUntil },
      ...{ words: text, ...about },
    },
  ];
}

/** Who made the product on a date, as far as the day could know; nobody where it has no record. */
function makers({ citations, asOf }: DayArchive, slug: string, date: PartialDate) {
  const product = citations.find("product", slug);
  if (product === null) return [];
  const on = latestDay(date);
  const maker = makerOf(product, on < asOf ? on : asOf);
  return maker === null ? [] : [maker];
}

/** Days from 1970-01-01. */
export function dayNumber(day: IsoDate): number {
  return daysBetween(EPOCH, day);
}
