import { createHash, randomBytes } from "node:crypto";

/** 256 bits: nobody guesses one, so a fast hash keeps it. */
const TOKEN_BYTES = 32;

/** A new random word for a link or a program, and the hash that is kept of it. */
export function newToken(prefix = ""): { token: string; tokenHash: string } {
  const token = prefix + randomBytes(TOKEN_BYTES).toString("base64url");
  return { token, tokenHash: hashToken(token) };
}

/** SHA-256 of a token, hexadecimal. */
export const hashToken = (token: string): string =>
  createHash("sha256").update(token).digest("hex");
