import type { Archive, RecordKind, RecordRef } from "@/lib/domain/archive";
import type { IsoDate } from "@/lib/domain/iso-date";
import { Coding } from "@/lib/scoring/coding/coding";
import { method } from "@/lib/scoring/method";
import { Citations } from "../record/citations";
import type { DayArchive } from "../day-archive";
import type { MergerBand } from "./merger-band";

/** The archive of a day as far as a scenario has changed it, in memory only. */
export type ScenarioState = {
  day: DayArchive;
  archive: Archive;
  asOf: IsoDate;
  /** Promises taken as delivered, and as certain to be delivered after the day. */
  kept: ReadonlySet<string>;
  coming: ReadonlySet<string>;
  /** What stands here and in no archive ("price/scenario-…"), with the records it was made from. */
  made: ReadonlyMap<string, readonly RecordRef[]>;
};

/** What came of one change: the archive with it, told in words; or why it was not applied. */
export type Step =
  | { ok: true; state: ScenarioState; told: string; mergers?: readonly MergerBand[] }
  | { ok: false; why: string };

export const refuse = (why: string): Step => ({ ok: false, why });

export const startOf = (day: DayArchive): ScenarioState => ({
  ...{ day, archive: day.archive, asOf: day.asOf },
  ...{ kept: new Set(), coming: new Set(), made: new Map() },
});

/** The name of a record that only a scenario holds. No record on file begins like this. */
export const madeSlug = (of: string) => `scenario-${of}`;

/** Remembers that a record was made up, and from what. */
export function withMade(
  { made }: ScenarioState,
  kind: RecordKind,
  [slug, from]: readonly [slug: string, from: readonly RecordRef[]],
): ScenarioState["made"] {
  return new Map([...made, [`${kind}/${slug}`, from]]);
}

export const citationsOf = ({ day, archive }: ScenarioState): Citations =>
  archive === day.archive ? day.citations : new Citations(archive);

export const codingOf = ({ archive, asOf, kept, coming }: ScenarioState): Coding =>
  new Coding(archive, asOf, method, { kept, coming });
