import "server-only";
import { isAPIError } from "better-auth/api";
import { z } from "zod";
import { done, refused, type Outcome } from "@/lib/domain/outcome";
import { noteDoorEvent, type DoorEvent } from "@/lib/store/accounts/door-events";
import { auth } from "./auth";
import { clientOf } from "./place";
import { takeTurn, type Limit } from "./rate-limit";
import type { Session } from "./session";
import { waitWords } from "./sign-in";

/** Codes tried from one place; the library also ends a sign-in after five wrong ones. */
const perPlace: Limit = { name: "code", most: 20, windowMs: 5 * 60_000 };
const perAccount: Limit = { name: "second-factor", most: 10, windowMs: 5 * 60_000 };

const WRONG_CODE =
  "This code does not fit or was used before: wait for the next one, or use a recovery code. After five tries sign in again.";
const WRONG_PASSWORD = "This is not your password: type it again.";

const signedIn = z.object({ user: z.object({ id: z.string() }) });

type Knock = { headers: Headers; at: Date };

/** Ends a sign-in that waits for its second factor: six digits of the app, or a recovery code. */
export async function giveCode(typed: string, { headers, at }: Knock): Promise<Outcome<null>> {
  const address = clientOf(headers);
  const turn = await takeTurn(perPlace, address, at);
  if (!turn.ok) return wrong("code", waitWords(turn.waitSeconds));
  const code = typed.replace(/\s/g, "");
  const api = auth().api;
  try {
    const answer = /^\d{6}$/.test(code)
      ? await api.verifyTOTP({ body: { code }, headers })
      : await api.verifyBackupCode({ body: { code }, headers });
    const { id } = signedIn.parse(answer).user;
    const by = { byId: id, userId: id, address };
    await noteDoorEvent({ what: "signed-in", at: at.toISOString(), ...by });
    return done(null);
  } catch (error) {
    if (!isAPIError(error)) throw error;
    return wrong("code", WRONG_CODE);
  }
}

/** What an app scans, and the codes for the day it is lost: both are shown this once. */
export type Enrolment = { address: string; recoveryCodes: string[] };

/** Begins a second factor, which counts only once a code of it has been given. */
export async function beginSecondFactor(
  password: string,
  { editor }: Session,
  { headers, at }: Knock,
): Promise<Outcome<Enrolment>> {
  const turn = await takeTurn(perAccount, editor.id, at);
  if (!turn.ok) return wrong("password", waitWords(turn.waitSeconds));
  return tried("password", WRONG_PASSWORD, async () => {
    const made = await auth().api.enableTwoFactor({ body: { password }, headers });
    const { totpURI, backupCodes } = enrolled.parse(made);
    return { address: totpURI, recoveryCodes: backupCodes };
  });
}

const enrolled = z.object({ totpURI: z.string(), backupCodes: z.array(z.string()) });

/** From now on signing in asks for a code. The session is a new one. */
export async function finishSecondFactor(
  typed: string,
  { editor }: Session,
  { headers, at }: Knock,
): Promise<Outcome<null>> {
  const turn = await takeTurn(perAccount, editor.id, at);
  if (!turn.ok) return wrong("code", waitWords(turn.waitSeconds));
  return tried("code", WRONG_CODE, async () => {
    await auth().api.verifyTOTP({ body: { code: typed.replace(/\s/g, "") }, headers });
    await note("second-factor-on", editor.id, at);
    return null;
  });
}

/** Signing in asks for the password only, as before. The session is a new one. */
export async function endSecondFactor(
  password: string,
  { editor }: Session,
  { headers, at }: Knock,
): Promise<Outcome<null>> {
  const turn = await takeTurn(perAccount, editor.id, at);
  if (!turn.ok) return wrong("password", waitWords(turn.waitSeconds));
  return tried("password", WRONG_PASSWORD, async () => {
    await auth().api.disableTwoFactor({ body: { password }, headers });
    await note("second-factor-off", editor.id, at);
    return null;
  });
}

async function tried<T>(field: string, words: string, work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return done(await work());
  } catch (error) {
    if (isAPIError(error)) return wrong(field, words);
    throw error;
  }
}

const wrong = (field: string, words: string): Outcome<never> =>
  refused({ kind: "invalid", fields: { [field]: [words] } });

const note = (what: DoorEvent["what"], id: string, at: Date) =>
  noteDoorEvent({ what, at: at.toISOString(), byId: id, userId: id, address: null });
