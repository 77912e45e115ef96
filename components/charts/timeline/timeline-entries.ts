import type { RecordKind } from "@/lib/domain/archive";
import type { TimelineKind } from "@/lib/domain/timeline-kind";
import { versionedName } from "@/lib/format/names";
import type { TimelinePayload, TimelineRow } from "@/lib/reports/timeline/timeline-item";
import type { VendorMark } from "@/lib/reports/vendor/vendor-mark";

/** One mark of the timeline, ready to be drawn, listed and looked for. */
export type TimelineEntry = {
  key: string;
  kind: TimelineKind;
  record: { kind: RecordKind; slug: string };
  on: string;
  until: string | null;
  /** The days it could mean, and where its mark stands; days from 1970-01-01. */
  first: number;
  last: number;
  at: number;
  vendors: readonly VendorMark[];
  product: string | null;
  title: string;
  /** The title without the product's name, for where there is little room. */
  short: string;
  toldLater: boolean;
  notYetVerified: boolean;
  /** All its words in small letters. */
  words: string;
};

const recordKinds: Record<TimelineKind, RecordKind> = {
  release: "release",
  event: "event",
  "promise-made": "promise",
  "promise-due": "promise",
  "support-end": "release",
  price: "price",
};

const TOLD_LATER = 1;
const NOT_YET_VERIFIED = 2;

/** The rows of a payload as entries, by the place of their mark. */
export function timelineEntries(payload: TimelinePayload): TimelineEntry[] {
  const marks = payload.vendors.map(([slug, name, colourSlot]) => ({ slug, name, colourSlot }));
  return payload.rows
    .flatMap((row) => entryOf(row, payload, marks) ?? [])
    .toSorted((a, b) => a.at - b.at);
}

function entryOf(
  [place, on, until, first, last, makers, productPlace, words, slug, signs]: TimelineRow,
  { kinds, products }: TimelinePayload,
  marks: readonly VendorMark[],
): TimelineEntry | null {
  const kind = kinds[place];
  if (kind === undefined) return null;
  const vendors = makers.flatMap((maker) => marks[maker] ?? []);
  const product = productPlace === null ? null : (products[productPlace]?.[1] ?? null);
  const named = kind === "release" || kind === "support-end";
  const title = named && product !== null ? versionedName(product, words) : words;
  return {
    key: `${kind}/${slug}/${on}`,
    kind,
    record: { kind: recordKinds[kind], slug },
    ...{ on, until, first, last, vendors, product, title, short: words },
    at: kind === "promise-due" ? last : (first + last) / 2,
    toldLater: (signs & TOLD_LATER) !== 0,
    notYetVerified: (signs & NOT_YET_VERIFIED) !== 0,
    words: [title, product ?? "", ...vendors.map(({ name }) => name)].join(" ").toLowerCase(),
  };
}
