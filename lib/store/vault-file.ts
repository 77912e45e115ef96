import path from "node:path";

/** Where the vault lies unless DATABASE_URL says otherwise. */
const DEFAULT_URL = "file:./data/vault/hyperscope.db";

/**
 * The vault's file as an absolute path: `DATABASE_URL` ("file:…"), read against the project's
 * folder, which is where every command runs.
 *
 * @throws when the URL is not a file.
 */
export function vaultFile(url: string | undefined = process.env["DATABASE_URL"]): string {
  const given = url === undefined || url === "" ? DEFAULT_URL : url;
  if (!given.startsWith("file:")) {
    throw new Error(`DATABASE_URL must name a file, for example ${DEFAULT_URL}.`);
  }
  return path.resolve(process.cwd(), given.slice("file:".length));
}

/** The migrations this version of the program knows. */
export const migrationsFolder = (): string => path.resolve(process.cwd(), "prisma/migrations");
