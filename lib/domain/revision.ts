import { z } from "zod";
import { text } from "./fields";

/** What an editor did to one record: before, after, who, when, why. */
export const revision = z.object({
  id: z.string(),
  recordKind: z.string(),
  recordSlug: z.string(),
  /** The version the change produced. */
  version: z.number().int().positive(),
  action: z.enum(["added", "corrected", "retired", "restored", "loaded"]),
  /** JSON of the record; null when it did not exist before. */
  before: z.string().nullable(),
  after: z.string().nullable(),
  editor: text,
  /** ISO 8601 instant, UTC. */
  editedAt: z.iso.datetime(),
  reason: z.string().nullable(),
});
export type Revision = z.infer<typeof revision>;
