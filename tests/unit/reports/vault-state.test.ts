import { expect, test } from "vitest";
import { stateOf } from "@/lib/reports/vault-state";
import type { BackupHealth } from "@/lib/store/backup/backup-health";
import type { VaultHealth } from "@/lib/store/vault-health";

const vault: VaultHealth = { reachable: true, migration: "1_vault", records: 9, problem: null };
const newest = {
  ...{ file: "vault.db", madeAt: "2026-03-01T09:00:00.000Z", bytes: 1, records: 9 },
  migration: "1_vault",
};
const backups: BackupHealth = {
  ...{ everyHours: 6, kept: [newest], ageHours: 1.5, late: false },
  lastTry: { at: newest.madeAt, kept: true, words: "Backed up to /srv/backups." },
};
const failed = { ...backups.lastTry!, kept: false, words: "Cannot write to /srv/backups." };

test.each([
  { name: "all is well", vault: {}, backups: {}, condition: "well", problem: null },
  {
    name: "nobody asked for backups and none was made",
    vault: {},
    backups: { everyHours: 0, kept: [], ageHours: null, lastTry: null },
    ...{ condition: "well", problem: null },
  },
  {
    name: "none has been made yet",
    vault: {},
    backups: { kept: [], ageHours: null, late: true, lastTry: null },
    ...{ condition: "degraded", problem: "There is no backup yet." },
  },
  {
    name: "the last one is older than two turns",
    vault: {},
    backups: { ageHours: 12.5, late: true },
    ...{ condition: "degraded", problem: "No backup for over 12 hours." },
  },
  {
    name: "the last attempt failed",
    vault: {},
    backups: { lastTry: failed },
    ...{ condition: "degraded", problem: "The last backup failed." },
  },
  {
    name: "the vault lacks a migration",
    vault: { problem: "The vault lacks 2_more." },
    backups: {},
    ...{ condition: "degraded", problem: null },
  },
  {
    name: "the vault does not answer",
    vault: { reachable: false, problem: "The vault cannot be read." },
    backups: { lastTry: failed },
    ...{ condition: "down", problem: "The last backup failed." },
  },
])("when $name, the site is $condition", (row) => {
  const state = stateOf({ ...vault, ...row.vault }, { ...backups, ...row.backups });
  expect(state.condition).toBe(row.condition);
  if (row.problem === null) expect(state.backup.problem).toBeNull();
  else expect(state.backup.problem).toContain(row.problem);
});

test("a stranger learns when, and no folder or file", () => {
  const { backup } = stateOf(vault, { ...backups, lastTry: failed });
  expect(backup).toMatchObject({ newestAt: newest.madeAt, ageHours: 1.5, everyHours: 6 });
  expect(JSON.stringify(backup)).not.toMatch(/srv|vault\.db/);
});
