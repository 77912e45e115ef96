import type { RecordRef } from "@/lib/domain/archive";
import type { Event } from "@/lib/domain/event";
import { ref, type Coding } from "./coding";

/** What a vendor does to win customers; its naming, leadership or mentions by others are not. */
const MOVES = new Set<Event["kind"]>([
  "acquisition-closed",
  "alliance",
  "licensing",
  "market-entry",
  "pricing",
  "product-announcement",
  "product-release",
  "roadmap",
]);

/** Market moves of the last twelve months: events, and releases that no event already tells. */
export function movesOf(coding: Coding, vendor: string): RecordRef[] {
  const { yearDays } = coding.anchors;
  const events = coding.about
    .events(vendor)
    .filter(
      ({ vendors, kind, happenedOn }) =>
        vendors[0] === vendor && MOVES.has(kind) && coding.within(happenedOn, yearDays),
    );
  const releases = coding.releasesBy(vendor).filter(
    ({ product, releasedOn, stage }) =>
      (stage === "general-availability" || stage === "tag") &&
      coding.within(releasedOn, yearDays) &&
      !events.some(({ products, happenedOn }) => {
        const month = (date: string) => date.slice(0, 7);
        return products.includes(product) && month(happenedOn) === month(releasedOn ?? "");
      }),
  );
  return [
    ...events.map((event) => ref("event", event)),
    ...releases.map((release) => ref("release", release)),
  ];
}
