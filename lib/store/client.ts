import "server-only";
import { openVault, type Vault } from "./open-vault";
import { vaultFile } from "./vault-file";

declare global {
  var hyperscopeVault: Vault | undefined;
}

/** The one door to the vault: a single client per process, also while developing. */
export const db: Vault = (globalThis.hyperscopeVault ??= openVault(vaultFile()));
