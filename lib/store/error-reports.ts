import "server-only";
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { errorReport, type ErrorReport } from "@/lib/domain/error-report";
import { db } from "./client";
import type { VaultTransaction } from "./open-vault";
import type { Stamp } from "./write-records";

/** What a reader sends; the vault names it and keeps it open. */
export type NewErrorReport = Omit<ErrorReport, "id" | "state" | `decided${string}`>;

/** The reports that wait for an editor, oldest first. */
export async function listOpenReports(): Promise<ErrorReport[]> {
  const rows = await db.errorReport.findMany({
    where: { state: "open" },
    orderBy: [{ madeAt: "asc" }, { id: "asc" }],
  });
  return z.array(errorReport).parse(rows);
}

/** Keeps a report, open. */
export async function insertReport(
  tx: VaultTransaction,
  made: NewErrorReport,
): Promise<ErrorReport> {
  return errorReport.parse(await tx.errorReport.create({ data: { id: randomUUID(), ...made } }));
}

/** Says what became of an open report. Null when there is none, or somebody has decided already. */
export async function decideReport(
  tx: VaultTransaction,
  id: string,
  state: "settled" | "dismissed",
  { editor, editorId = null, editedAt, reason }: Stamp,
): Promise<ErrorReport | null> {
  const decided = { decidedBy: editor, decidedById: editorId, decidedAt: editedAt };
  const { count } = await tx.errorReport.updateMany({
    where: { id, state: "open" },
    data: { state, ...decided, decidedReason: reason },
  });
  if (count === 0) return null;
  return errorReport.parse(await tx.errorReport.findUnique({ where: { id } }));
}
