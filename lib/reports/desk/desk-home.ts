import { isoDate } from "@/lib/domain/iso-date";
import { vaultBackups, vaultState, type VaultState } from "@/lib/reports/vault-state";
import { editLog, type LoggedEdit } from "../record/edit-log";
import { weeklyProgress } from "./review/progress";
import type { ReviewCounts, WeekWork } from "./review/review-item";
import { reviewCounts } from "./review/review-list";
import { revisionSheet } from "./revision-sheet";

export type DeskHome = {
  waiting: ReviewCounts;
  /** Newest first; `canUndo` where nothing was saved on top of it. */
  edits: readonly (LoggedEdit & { canUndo: boolean })[];
  progress: readonly WeekWork[];
  vault: VaultState;
  backups: Awaited<ReturnType<typeof vaultBackups>>;
};

/** Edits shown on the first page of the desk. */
const LATEST = 8;
const DAY_LETTERS = 10;

/** What waits, what was done last, and how the vault and its backups stand. */
export async function deskHome(at: Date): Promise<DeskHome> {
  const today = isoDate.parse(at.toISOString().slice(0, DAY_LETTERS));
  const { edits } = await editLog({});
  return {
    waiting: await reviewCounts(today),
    edits: await Promise.all(edits.slice(0, LATEST).map(withUndo)),
    progress: await weeklyProgress(today),
    vault: await vaultState(at),
    backups: await vaultBackups(at),
  };
}

async function withUndo(edit: LoggedEdit) {
  return { ...edit, canUndo: (await revisionSheet(edit.id))?.canUndo ?? false };
}
