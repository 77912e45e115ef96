import { vaultHealth } from "@/lib/store/archive";

export type VaultState = { reachable: boolean; migration: string | null; records: number };

/** Whether the vault answers right now, and how much is in it. Never cached, never throws. */
export async function vaultState(): Promise<VaultState> {
  return vaultHealth();
}
