import "server-only";
import { createHash } from "node:crypto";
import { z } from "zod";
import { findPerson } from "@/lib/store/accounts/people";
import { takeCodeOnce } from "@/lib/store/accounts/used-codes";

/** A code of the second factor fits for a minute and a half at most; nobody may show it twice. */
const CODE_FITS_MS = 3 * 60_000;

const withCode = z.object({ code: z.string() });

/** The address of the library at which a code of the second factor is taken. */
const CODE_PATH = "/two-factor/verify-totp";

/**
 * Asked by the authentication library before it begins a session. No for an account that may not
 * sign in, and for a code of the second factor that was taken before: a code seen over a shoulder
 * opens nothing.
 */
export async function mayBegin(
  userId: string,
  asked: { path?: string; body?: unknown } | null,
  at: Date,
): Promise<boolean> {
  const person = await findPerson(userId);
  if (person === null || person.disabledAt !== null) return false;
  const shown = asked?.path === CODE_PATH ? withCode.safeParse(asked.body) : null;
  return shown?.success === true ? takeCode(userId, shown.data.code, at) : true;
}

async function takeCode(userId: string, code: string, at: Date): Promise<boolean> {
  const codeHash = createHash("sha256").update(`${userId} ${code}`).digest("hex");
  const expiresAt = new Date(at.getTime() + CODE_FITS_MS).toISOString();
  return takeCodeOnce(codeHash, { at: at.toISOString(), expiresAt });
}
