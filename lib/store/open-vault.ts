import { vaultAdapter } from "./adapter/vault-adapter";
import { PrismaClient, type Prisma } from "./generated/client";

/** How long a save waits for others to finish, and may itself take, in milliseconds. */
const TRANSACTION = { maxWait: 10_000, timeout: 20_000 } as const;

/** The vault, and one transaction of it. */
export type Vault = PrismaClient;
export type VaultTransaction = Prisma.TransactionClient;

/** Opens the vault at `file`, which must have been migrated. Scripts and tests use this directly. */
export function openVault(file: string): Vault {
  return new PrismaClient({ adapter: vaultAdapter(file), transactionOptions: TRANSACTION });
}
