import { z } from "zod";
import type { RecordKind } from "./archive";
import { text } from "./fields";

/**
 * What was done. `corrected`: we were wrong. `superseded`: the world changed, and what the record
 * says was closed on a day. `checked`: its source was read again, whatever that found. `restored`: an earlier version counts again.
 */
export const revisionActions = [
  "added",
  "corrected",
  "superseded",
  "checked",
  "retired",
  "restored",
  "loaded",
] as const;

/** What an editor did to one record: before, after, who, when, why. */
export const revision = z.object({
  id: z.string(),
  recordKind: z.string(),
  recordSlug: z.string(),
  /** The version the change produced. */
  version: z.number().int().positive(),
  action: z.enum(revisionActions),
  /** JSON of the record; null when it did not exist before. */
  before: z.string().nullable(),
  after: z.string().nullable(),
  editor: text,
  /** The account, whose name may change; null for loading and for what was done before accounts. */
  editorId: z.string().nullable(),
  /** ISO 8601 instant, UTC. Never earlier than that of a change saved before. */
  editedAt: z.iso.datetime(),
  reason: z.string().nullable(),
  /** The first revision of the save, where one save changed several records; else null. */
  partOf: z.string().nullable(),
});
export type Revision = z.infer<typeof revision>;

/** The address of the revision that made a version: "kind/slug@version". */
export const revisionId = (kind: RecordKind, slug: string, version: number): string =>
  `${kind}/${slug}@${version}`;

/** Whether the record counts once that was done to it. */
export const countsAfter = (action: Revision["action"]): boolean => action !== "retired";

/** A revision's address as one word of a path: "price~northwind-hv-2005~2". */
export const revisionWord = (id: string): string => id.replace(/[/@]/g, "~");

/** The revision that a word names, whether or not there is one; null when it is no such word. */
export function revisionIdOf(word: string): string | null {
  const [, kind, name, version] = /^([a-z-]+)~([a-z0-9.-]+)~(\d+)$/.exec(word) ?? [];
  return kind === undefined ? null : `${kind}/${name}@${version}`;
}
