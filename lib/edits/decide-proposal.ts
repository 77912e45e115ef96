import { done, refused, type Outcome } from "@/lib/domain/outcome";
import type { Proposal } from "@/lib/domain/proposal";
import type { EditStamp } from "@/lib/domain/role";
import type { VaultTransaction } from "@/lib/store/open-vault";
import { decideProposal, findProposal } from "@/lib/store/proposals";
import { savingOf } from "./proposed-edit";
import { invalidField, save, unreasoned } from "./save";

/**
 * Makes the proposed edit, in the same transaction in which the proposal is closed. The history
 * names the editor who accepted and, in the reason, who proposed it.
 *
 * Refused as `conflict` when the record was saved since it was proposed, with all three versions;
 * as `invalid` when it no longer fits what is on record, or somebody has decided already.
 */
export function acceptProposal(id: string, by: EditStamp): Promise<Outcome<Proposal>> {
  return save("review", by, async (tx, stamp) => {
    const found = await openProposal(tx, id);
    if (!found.ok) return found;
    const { madeBy, reason, input, ...edit } = found.value;
    const told = `${reason} (proposed by ${madeBy})`;
    const saving = savingOf({ ...edit, input: input === null ? null : JSON.parse(input) });
    const saved = await saving(tx, { ...stamp, reason: told });
    if (!saved.ok) return saved;
    const accepted = await decideProposal(tx, id, "accepted", stamp);
    return accepted === null ? decidedAlready() : done(accepted);
  });
}

/** Closes a proposal without making the edit; the contributor is told the reason. */
export function rejectProposal(id: string, by: EditStamp): Promise<Outcome<Proposal>> {
  return save("review", by, async (tx, stamp) => {
    const found = await openProposal(tx, id);
    if (!found.ok) return found;
    const missing = unreasoned(stamp);
    if (missing !== null) return missing;
    const rejected = await decideProposal(tx, id, "rejected", stamp);
    return rejected === null ? decidedAlready() : done(rejected);
  });
}

async function openProposal(tx: VaultTransaction, id: string): Promise<Outcome<Proposal>> {
  const found = await findProposal(tx, id);
  if (found === null) return refused({ kind: "not-found", what: `proposal "${id}"` });
  return found.state === "open" ? done(found) : decidedAlready();
}

const decidedAlready = (): Outcome<never> =>
  invalidField("", "Somebody has decided on this proposal already. Open the list again.");
