import { isRecordKind, type RecordRef } from "./archive";

/** The record and the version that a revision's address names; null when it is no such address. */
export function revisionRef(id: string): (RecordRef & { version: number }) | null {
  const [, kind = "", slug = "", version] = /^([a-z-]+)\/([a-z0-9.-]+)@(\d{1,9})$/.exec(id) ?? [];
  return isRecordKind(kind) ? { kind, slug, version: Number(version) } : null;
}
