import "server-only";
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { proposal, type Proposal } from "@/lib/domain/proposal";
import { db } from "./client";
import type { VaultTransaction } from "./open-vault";
import type { Stamp } from "./write-records";

/** What somebody proposes; the vault names it and keeps it open. */
export type NewProposal = Omit<Proposal, "id" | "state" | `decided${string}`>;

/** The proposals that wait for an editor, oldest first. */
export async function listOpenProposals(): Promise<Proposal[]> {
  const rows = await db.proposal.findMany({
    where: { state: "open" },
    orderBy: [{ madeAt: "asc" }, { id: "asc" }],
  });
  return z.array(proposal).parse(rows);
}

/** Everything that one account proposed, newest first, whatever became of it. */
export async function listProposalsBy(madeById: string): Promise<Proposal[]> {
  const rows = await db.proposal.findMany({
    where: { madeById },
    orderBy: [{ madeAt: "desc" }, { id: "asc" }],
  });
  return z.array(proposal).parse(rows);
}

/** The proposal; null when there is none by that name. */
export async function findProposal(tx: VaultTransaction, id: string): Promise<Proposal | null> {
  const row = await tx.proposal.findUnique({ where: { id } });
  return row === null ? null : proposal.parse(row);
}

/** Keeps a proposal, open. */
export async function insertProposal(tx: VaultTransaction, made: NewProposal): Promise<Proposal> {
  return proposal.parse(await tx.proposal.create({ data: { id: randomUUID(), ...made } }));
}

/** Says what became of an open proposal. Null when somebody else has decided first. */
export async function decideProposal(
  tx: VaultTransaction,
  id: string,
  state: "accepted" | "rejected",
  { editor, editorId = null, editedAt, reason }: Stamp,
): Promise<Proposal | null> {
  const decided = { decidedBy: editor, decidedById: editorId, decidedAt: editedAt };
  const { count } = await tx.proposal.updateMany({
    where: { id, state: "open" },
    data: { state, ...decided, decidedReason: reason },
  });
  return count === 0 ? null : findProposal(tx, id);
}
