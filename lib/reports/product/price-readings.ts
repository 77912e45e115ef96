import { compareDates, type PartialDate } from "@/lib/domain/partial-date";
import type { CitedRecord } from "../record/cited-record";
import type { DayArchive } from "../day-archive";
import { recordTitle } from "../record/record-title";

/** A price as a line of the list. */
export type PriceReading = {
  words: string;
  from: PartialDate;
  until: PartialDate | null;
  preferred: boolean;
  reason: string | null;
  record: CitedRecord;
};

/** Every price of a product and every comparison with it by the day, oldest first. */
export function priceReadings({ archive, citations }: DayArchive, product: string): PriceReading[] {
  return archive.price
    .filter((price) => price.product === product || price.relationTo === product)
    .toSorted((a, b) => compareDates(a.from, b.from))
    .map((price) => ({
      words: recordTitle("price", price, citations.names),
      from: price.from,
      until: price.until,
      preferred: price.preferred,
      reason: price.preferredReason,
      record: citations.cite("price", price),
    }));
}
