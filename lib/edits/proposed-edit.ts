import { z } from "zod";
import { recordKinds, type RecordKind } from "@/lib/domain/archive";
import { slug } from "@/lib/domain/fields";
import type { Outcome } from "@/lib/domain/outcome";
import { proposedActs, type Proposal } from "@/lib/domain/proposal";
import { adding } from "./add-record";
import { correcting } from "./correct-record";
import { retiring } from "./retire-record";
import { invalidField, type Saving } from "./save";
import { followedKinds, superseding, type FollowedKind } from "./supersede-record";

/** What a contributor sends: which edit, of which record, from which version. */
export const proposedEdit = z.object({
  act: z.enum(proposedActs, { error: "Choose add, correct, supersede or retire." }),
  kind: z.enum(recordKinds, { error: "Choose a kind of record." }),
  slug,
  /** The version it was made from; none for a record to be added. */
  baseVersion: z.number().int().positive().nullable().default(null),
  /** The whole record as it would be; none where one is to be retired. */
  input: z.unknown().optional(),
});
export type ProposedEdit = Pick<Proposal, "act" | "kind" | "slug" | "baseVersion"> & {
  input?: unknown;
};

/** The edit that was proposed, ready to be made; it tells what it saved to nobody. */
export function savingOf({ act, kind, slug, baseVersion, input }: ProposedEdit): Saving<unknown> {
  if (act === "add") return adding(kind, input);
  if (baseVersion === null) return () => Promise.resolve(unversioned());
  const seen = { kind, slug, version: baseVersion };
  if (act === "correct") return correcting(seen, input);
  if (act === "retire") return retiring(seen);
  if (isFollowed(kind)) return superseding({ ...seen, kind }, input);
  return () => Promise.resolve(invalidField("act", `A ${kind} is not followed by another. Propose a correction.`)); // prettier-ignore
}

const unversioned = (): Outcome<never> =>
  invalidField("baseVersion", "Name the version of the record it was made from.");

const isFollowed = (kind: RecordKind): kind is FollowedKind =>
  followedKinds.some((followed) => followed === kind);
