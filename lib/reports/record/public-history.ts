import type { Revision } from "@/lib/domain/revision";
import type { RecordHistory, ToldChange } from "./record-history";

/** One revision as everybody may read it: what, when and why, but not who of us. */
export type PublicRevision = {
  version: number;
  action: Revision["action"];
  /** What was done, in a sentence: "Corrected: we were wrong." */
  did: string;
  /** Whether an editor did it; else the archive was loaded. */
  byEditor: boolean;
  /** ISO 8601 instant, UTC. */
  editedAt: string;
  reason: string | null;
  changes: readonly ToldChange[];
};

export type PublicHistory = {
  finding: string;
  /** Newest first; never empty. */
  revisions: readonly PublicRevision[];
};

/**
 * A record's history without the editors' names, up to an instant (ISO 8601, UTC; null = now). Null
 * when nothing had been done to it by then. Pure.
 */
export function publicHistory(whole: RecordHistory, knownAt: string | null): PublicHistory | null {
  const revisions = whole.revisions
    .filter(({ editedAt }) => knownAt === null || editedAt <= knownAt)
    .map(({ version, action, did, editedAt, reason, changes }) => ({
      ...{ version, action, did, editedAt, reason, changes },
      byEditor: action !== "loaded",
    }));
  if (revisions.length === 0) return null;
  return { finding: historyFinding(revisions), revisions };
}

function historyFinding(revisions: readonly PublicRevision[]): string {
  const edits = revisions.length - 1;
  if (edits === 0) return "It stands as it was first written down";
  return edits === 1
    ? "It was changed once since it was written down"
    : `It was changed ${edits} times since it was written down`;
}
