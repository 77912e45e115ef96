import type { RecordKind } from "@/lib/domain/archive";
import { hasKindName } from "@/lib/format/names";

/** Which record a value comes from, and the word for the day it was read off. */
export type EvidenceAsked = { kind: RecordKind; slug: string; day: string };

/** Whose score it is, and the word for its day: a score comes from many records. */
export type ScoreAsked = { kind: "score"; slug: string; day: string };

export type ValueAsked = EvidenceAsked | ScoreAsked;

const VALUE = /^\/([^/]+)\/(?:records\/([^/]+)|method)\/([^/?#]+)$/;

/** What stands at an address: a record, or a vendor's score; null for any other page. */
export function askedOf(address: string): ValueAsked | null {
  const [, day, record, slug] = VALUE.exec(address) ?? [];
  if (day === undefined || slug === undefined) return null;
  if (record === undefined) return { kind: "score", slug, day };
  return hasKindName(record) ? { kind: record, slug, day } : null;
}
