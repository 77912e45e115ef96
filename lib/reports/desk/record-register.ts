import type { Archive, RecordKind, Stored } from "@/lib/domain/archive";
import { countStored, listRecords, loadArchive } from "@/lib/store/archive";
import { namesOf, recordTitle } from "../record/record-title";

/** A kind with how many of its records count and how many are retired. */
export type KindCount = { kind: RecordKind; counting: number; retired: number };

/** Every kind of record, with its counts, in the order in which records refer to one another. */
export function kindCounts(): Promise<KindCount[]> {
  return countStored();
}

export type RegisterRow = {
  slug: string;
  /** What it says, in one sentence. */
  title: string;
  version: number;
  evidence: number;
  /** Nobody has read any of its evidence yet. */
  notYetVerified: boolean;
};

/** What is asked of a kind's list. */
export type RegisterQuestion = { query: string; page: number; retired: boolean };

export type RecordRegister = RegisterQuestion & {
  kind: RecordKind;
  /** By slug. */
  rows: readonly RegisterRow[];
  /** Records that were found; `rows` are those of the page. */
  found: number;
  pages: number;
  /** Of all its records, those that are retired. */
  retiredCount: number;
};

/** Records on one page of a list. */
const PAGE = 50;

/** The records of a kind, a page at a time; retired ones apart. A page that is none is the last. */
export async function recordRegister(
  kind: RecordKind,
  asked: RegisterQuestion,
): Promise<RecordRegister> {
  return registerOf(kind, await listRecords(kind), await loadArchive(), asked);
}

/** The same, from records at hand. Pure. */
export function registerOf<K extends RecordKind>(
  kind: K,
  stored: readonly Stored<K>[],
  archive: Archive,
  { query, page, retired }: RegisterQuestion,
): RecordRegister {
  const names = namesOf(archive);
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = stored
    .filter(({ retiredAt }) => (retiredAt !== null) === retired)
    .map((one) => ({ one, title: recordTitle(kind, one.record, names) }))
    .filter(({ one, title }) => {
      const text = `${one.record.slug} ${title}`.toLowerCase();
      return words.every((word) => text.includes(word));
    });
  const pages = Math.max(1, Math.ceil(found.length / PAGE));
  const shown = Math.min(Math.max(1, page), pages);
  return {
    ...{ kind, query, retired, page: shown, pages, found: found.length },
    retiredCount: stored.filter(({ retiredAt }) => retiredAt !== null).length,
    rows: found.slice((shown - 1) * PAGE, shown * PAGE).map(({ one, title }) => ({
      ...{ slug: one.record.slug, title, version: one.version },
      evidence: one.record.evidence.length,
      notYetVerified:
        one.record.evidence.length > 0 &&
        one.record.evidence.every(({ reading }) => reading === "cited"),
    })),
  };
}
