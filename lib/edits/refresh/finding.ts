import type { RecordKind } from "@/lib/domain/archive";

/** What a public catalogue says of one of our records, and where it says so. */
export type Finding = {
  kind: RecordKind;
  /** The record it would be if there is none yet. */
  slug: string;
  /** What tells which record it is about: the product and version, the CVE and product. */
  same: Readonly<Record<string, unknown>>;
  /** Fields as the catalogue has them; one that it does not know is left out. */
  says: Readonly<Record<string, unknown>>;
  /** Fields that a new record needs beside, which the catalogue does not say. */
  besides: Readonly<Record<string, unknown>>;
  source: string;
  locator: string;
  /** One sentence, for the evidence. */
  shows: string;
};

/** What was read of a catalogue, and what of it is about no product of ours. */
export type Reading = { findings: Finding[]; left: { what: string; why: string }[] };
