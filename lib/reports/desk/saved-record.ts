import type { RecordKind, RecordOf } from "@/lib/domain/archive";
import { findRecord } from "@/lib/store/archive";

/** A record as last saved, with what a writer must name. */
export type SavedRecord = {
  kind: RecordKind;
  slug: string;
  version: number;
  /** ISO 8601 instant, UTC; null = it counts. */
  retiredAt: string | null;
  record: RecordOf<RecordKind>;
};

/** A record as last saved, retired or not; null when there is none. Never kept. */
export async function savedRecord(kind: RecordKind, slug: string): Promise<SavedRecord | null> {
  const stored = await findRecord(kind, slug);
  if (stored === null) return null;
  const { record, version, retiredAt } = stored;
  return { kind, slug, version, retiredAt, record };
}
