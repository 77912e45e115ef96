import { cacheLife, cacheTag } from "next/cache";
import { isRecordKind, type RecordKind } from "@/lib/domain/archive";
import {
  listEditors,
  listEdits,
  loadArchive,
  type EditFilter,
  type LoggedEditor,
} from "@/lib/store/archive";
import { ARCHIVE_TAG } from "../day-archive";
import { toldRevision, type ToldRevision } from "./record-history";
import { namesOf } from "./record-title";

/** A line of everyone's history, with the record that it is about. */
export type LoggedEdit = ToldRevision & { kind: RecordKind; slug: string };

export type EditLog = {
  /** Newest first. */
  edits: readonly LoggedEdit[];
  /** Everybody who is in the log, by name. */
  editors: readonly LoggedEditor[];
  /** The revision after which the next page begins; null when this was the last. */
  next: string | null;
};

/** Lines of the log on one page. */
const PAGE = 50;

/** What editors did to any record, newest first, a page at a time; loading is not an edit. */
export async function editLog(filter: EditFilter): Promise<EditLog> {
  "use cache";
  cacheTag(ARCHIVE_TAG);
  cacheLife("hours");
  const names = namesOf(await loadArchive());
  const revisions = await listEdits(PAGE, filter);
  const edits = revisions.flatMap((revision) => {
    const { recordKind: kind, recordSlug: slug } = revision;
    return isRecordKind(kind) ? [{ ...toldRevision(revision, names), kind, slug }] : [];
  });
  const last = revisions.length < PAGE ? undefined : revisions.at(-1);
  return { edits, editors: await listEditors(), next: last?.id ?? null };
}
