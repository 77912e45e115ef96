import type { RecordKind, RecordOf } from "@/lib/domain/archive";
import { publicFrom } from "@/lib/domain/public-on";
import type { VaultTransaction } from "../open-vault";
import type { Inserting } from "./inserting";

/** What every record carries; kept in RecordHeader and Evidence rather than in the kind's table. */
type HeaderField =
  | "evidence"
  | "publicOn"
  | "publicOnReason"
  | "conflictGroup"
  | "preferred"
  | "preferredReason"
  | "note";

/** A record without its header: the columns and lists of its kind's own table. */
export type OwnRow<K extends RecordKind> = Omit<RecordOf<K>, HeaderField> & {
  slug: string;
  recordId: string;
};

/** One record, those from one name to another, or every record of the kind. */
export type Which = { slug?: string | { gt: string; lte: string } };

/** How one kind's rows are written and read. Lists are rows of tables of their own. */
export type Table<K extends RecordKind> = {
  add: (vault: Inserting, rows: OwnRow<K>[]) => PromiseLike<unknown>;
  remove: (vault: VaultTransaction, which: Which) => Promise<unknown>;
  /** The rows with their lists, in any order; their schema has yet to be asked. */
  list: (vault: VaultTransaction, which: Which) => Promise<{ slug: string }[]>;
};

/** The address of a record: "kind/slug". */
export const recordId = (kind: RecordKind, slug: string): string => `${kind}/${slug}`;

/** A record as the vault's tables hold it: header, own row, evidence in its order. */
export function rowsOf<K extends RecordKind>(kind: K, record: RecordOf<K>) {
  const {
    evidence,
    publicOn,
    publicOnReason,
    conflictGroup,
    preferred,
    preferredReason,
    note,
    ...own
  } = record;
  const id = recordId(kind, record.slug);
  const day = publicFrom(kind, record);
  return {
    header: {
      ...{ id, kind, slug: record.slug, publicOn, publicOnReason, publicFrom: day },
      ...{ conflictGroup, preferred, preferredReason, note },
    },
    own: { ...own, slug: record.slug, recordId: id },
    evidence: evidence.map((one, position) => ({ ...one, recordId: id, position })),
  };
}

/** The address taken apart again; its schema is asked when the record is read. */
export function refOf(id: string): { kind: string; slug: string } {
  const cut = id.indexOf("/");
  return { kind: id.slice(0, cut), slug: id.slice(cut + 1) };
}

/**
 * A list by the record it belongs to. Lists are read beside their records, each with one query:
 * Prisma's `include` would name every record again and stops at SQLite's limit of values.
 */
export function listsBy<T>(rows: readonly T[], ownerOf: (row: T) => string): (slug: string) => T[] {
  const lists = new Map<string, T[]>();
  for (const row of rows) {
    const list = lists.get(ownerOf(row));
    if (list === undefined) lists.set(ownerOf(row), [row]);
    else list.push(row);
  }
  return (slug) => lists.get(slug) ?? [];
}

/** Lists are kept in the order in which they were written. */
export const inOrder = { position: "asc" } as const;
