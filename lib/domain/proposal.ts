import { z } from "zod";
import { recordKinds } from "./archive";
import { slug, text } from "./fields";

/** What a contributor may propose: the edits that an editor may save. */
export const proposedActs = ["add", "correct", "supersede", "retire"] as const;
export type ProposedAct = (typeof proposedActs)[number];

export const proposalStates = ["open", "accepted", "rejected"] as const;

/** An edit that waits for an editor. It changes nothing until it is accepted. */
export const proposal = z.object({
  id: z.string(),
  kind: z.enum(recordKinds),
  /** The record it is about; for an added one, the name it would get. */
  slug,
  act: z.enum(proposedActs),
  /** JSON of the record as it would be saved; null when one is to be retired. */
  input: z.string().nullable(),
  /** The version it was made from; null when there was none. */
  baseVersion: z.number().int().positive().nullable(),
  madeBy: text,
  madeById: z.string(),
  /** ISO 8601 instants, UTC; the second is null while it is open. */
  madeAt: z.iso.datetime(),
  reason: text,
  state: z.enum(proposalStates),
  decidedBy: text.nullable(),
  decidedById: z.string().nullable(),
  decidedAt: z.iso.datetime().nullable(),
  /** What the editor said of it. */
  decidedReason: z.string().nullable(),
});
export type Proposal = z.infer<typeof proposal>;
