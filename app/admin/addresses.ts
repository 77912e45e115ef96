import type { RecordKind, RecordRef } from "@/lib/domain/archive";

/** The lists of the editors' desk. */
export const deskKindAddress = (kind: RecordKind) => `/admin/records/${kind}` as const;

/** A record at the editors' desk. */
export const deskRecordAddress = ({ kind, slug }: RecordRef) =>
  `/admin/records/${kind}/${slug}` as const;

/** The same right after a save, with the way back: the revision that undoing names. */
export const savedAddress = ({ kind, slug, revision }: RecordRef & { revision: string }) =>
  `/admin/records/${kind}/${slug}?saved=${encodeURIComponent(revision)}` as const;
