import { timelineKinds } from "@/lib/domain/timeline-kind";
import type { Citations } from "../record/citations";
import type { TimelineItem, TimelinePayload } from "./timeline-item";
import { vendorMark } from "../vendor/vendor-mark";

const TOLD_LATER = 1;
const NOT_YET_VERIFIED = 2;

/** Items as rows that name each vendor and product once, as they were called on the day. */
export function timelinePayload(
  citations: Citations,
  items: readonly TimelineItem[],
): TimelinePayload {
  const vendors = places(items.flatMap((item) => item.vendors));
  const products = places(items.flatMap(({ product }) => product ?? []));
  return {
    kinds: timelineKinds,
    vendors: [...vendors.keys()].map((slug) => {
      const { name, colourSlot } = vendorMark(citations, slug);
      return [slug, name, colourSlot] as const;
    }),
    products: [...products.keys()].map((slug) => [slug, citations.names.product(slug)] as const),
    rows: items.map((item) => [
      timelineKinds.indexOf(item.kind),
      item.on,
      item.until,
      item.first,
      item.last,
      item.vendors.flatMap((slug) => vendors.get(slug) ?? []),
      item.product === null ? null : (products.get(item.product) ?? null),
      item.words,
      item.slug,
      (item.toldLater ? TOLD_LATER : 0) + (item.notYetVerified ? NOT_YET_VERIFIED : 0),
    ]),
  };
}

/** Each word with its place among the different ones, by first appearance. */
function places(words: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...new Set(words)].map((word, place) => [word, place]));
}
