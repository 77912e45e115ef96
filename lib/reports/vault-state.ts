import { vaultHealth, type VaultHealth } from "@/lib/store/vault-health";

export type VaultState = VaultHealth;

/** Whether the vault answers right now, and how far it is migrated. Never cached, never throws. */
export async function vaultState(): Promise<VaultState> {
  return vaultHealth();
}
