import type { RecordKind } from "@/lib/domain/archive";
import { findRecord, loadArchive } from "@/lib/store/archive";
import { namesOf, recordTitle } from "./record-title";

/** A record by what it says now, whether it counts or not. */
export type RecordName = { kind: RecordKind; slug: string; title: string; retired: boolean };

/** What a record says in one sentence. Null when there never was one by that name. */
export async function recordName<K extends RecordKind>(
  kind: K,
  slug: string,
): Promise<RecordName | null> {
  const [found, archive] = [await findRecord(kind, slug), await loadArchive()];
  if (found === null) return null;
  const title = recordTitle(kind, found.record, namesOf(archive));
  return { kind, slug, title, retired: found.retiredAt !== null };
}
