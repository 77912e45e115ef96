import type { RecordKind, RecordRef } from "@/lib/domain/archive";
import type { IsoDate } from "@/lib/domain/iso-date";

/** Something that is due: a record, and where one piece of its evidence is to be read, which. */
export type Due = {
  kind: RecordKind;
  slug: string;
  /** "e1"; null where the record as a whole is due. */
  evidence: string | null;
  /** Why, in a sentence. */
  why: string;
  /** What decides its place: the day since when, or from when, it matters. */
  day: IsoDate;
  /** The reading that counts in its place, where sources differ. */
  instead?: RecordRef;
};
