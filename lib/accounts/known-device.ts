import "server-only";
import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { siteSecret } from "./secret";

/** For how long a browser is known after it signed in: half a year. */
export const KNOWN_SECONDS = 180 * 24 * 60 * 60;

/** A new name for a browser that has just signed in, sealed to the account's e-mail. */
export function newDevice(email: string, secret = siteSecret()): string {
  const name = randomBytes(16).toString("base64url");
  return `${name}.${sealOf(name, email, secret)}`;
}

/** The browser's name, when what it shows was sealed here for this account; null otherwise. */
export function knownDevice(shown: string, email: string, secret = siteSecret()): string | null {
  const [name = "", seal = ""] = shown.split(".");
  const [given, due] = [Buffer.from(seal), Buffer.from(sealOf(name, email, secret))];
  return given.length === due.length && timingSafeEqual(given, due) ? name : null;
}

const sealOf = (name: string, email: string, secret: string): string =>
  createHmac("sha256", secret).update(`device ${name} ${email}`).digest("base64url");
