import { randomBytes } from "node:crypto";
import { linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { vaultFile } from "@/lib/store/vault-file";

/** Shorter secrets can be guessed. */
const LEAST_LETTERS = 32;

/** What this site signs with: the secret of the environment, or the one beside its vault. */
export const siteSecret = (): string =>
  authSecret(path.join(path.dirname(vaultFile()), "auth-secret"));

/**
 * What cookies are signed with: `AUTH_SECRET`, or else what the file holds, which is written with a
 * new secret when there is none, for its owner's eyes only.
 *
 * @throws when AUTH_SECRET is too short, or the file cannot be read or written.
 */
export function authSecret(file: string, given = process.env["AUTH_SECRET"] ?? ""): string {
  if (given !== "") return checked(given, "AUTH_SECRET");
  const kept = read(file);
  if (kept !== null) return checked(kept, file);
  const draft = `${file}.${randomBytes(8).toString("hex")}`;
  writeFileSync(draft, `${randomBytes(LEAST_LETTERS).toString("base64url")}\n`, { mode: 0o600 });
  try {
    // Fails when another process was first: then its secret is the one.
    linkSync(draft, file);
  } catch (error) {
    if (!isThere(error)) throw error;
  } finally {
    rmSync(draft);
  }
  return checked(read(file) ?? "", file);
}

function read(file: string): string | null {
  try {
    return readFileSync(file, "utf8").trim();
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}

function checked(secret: string, where: string): string {
  if (secret.length >= LEAST_LETTERS) return secret;
  throw new Error(
    `${where} is too short to sign with: at least ${LEAST_LETTERS} characters, for example from "openssl rand -base64 32".`,
  );
}

const isThere = (error: unknown): boolean => codeOf(error) === "EEXIST";

const codeOf = (error: unknown): unknown =>
  error instanceof Error && "code" in error ? error.code : undefined;
