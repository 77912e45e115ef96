import { cacheLife, cacheTag } from "next/cache";
import { recordKinds, type Archive, type RecordKind } from "@/lib/domain/archive";
import type { IsoDate } from "@/lib/domain/iso-date";
import { partsOfMoment, type Moment } from "@/lib/domain/moment";
import { publicFrom } from "@/lib/domain/public-on";
import { archiveOf, ARCHIVE_TAG } from "./day-archive";

/** The nearest days before and after `asOf` on which something became public; null = none. */
export type ChangeDays = { before: IsoDate | null; after: IsoDate | null };

/**
 * Where to step from a day. This alone looks beyond the day asked about, for it only says where
 * there is something to see.
 */
export async function changeDays(moment: Moment): Promise<ChangeDays> {
  "use cache";
  cacheTag(ARCHIVE_TAG);
  cacheLife("hours");
  return changesAround(await archiveOf(moment), partsOfMoment(moment).asOf);
}

/** The same, from an archive at hand. Pure. */
export function changesAround(archive: Archive, asOf: IsoDate): ChangeDays {
  const days = recordKinds
    .filter((kind) => kind !== "source")
    .flatMap((kind) => daysOf(kind, archive))
    .toSorted();
  return {
    before: days.findLast((day) => day < asOf) ?? null,
    after: days.find((day) => day > asOf) ?? null,
  };
}

function daysOf<K extends RecordKind>(kind: K, archive: Archive): IsoDate[] {
  return archive[kind].map((record) => publicFrom(kind, record));
}
