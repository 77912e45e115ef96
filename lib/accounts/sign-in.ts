import "server-only";
import { isAPIError } from "better-auth/api";
import { forgetDoorEvents, noteDoorEvent, type DoorEvent } from "@/lib/store/accounts/door-events";
import { findPersonByEmail } from "@/lib/store/accounts/people";
import { endSession, forgetEndedSessions } from "@/lib/store/accounts/sessions";
import { auth } from "./auth";
import { knownDevice, newDevice } from "./known-device";
import { clientOf } from "./place";
import { sessionOf } from "./session";
import { forgive, mayTry } from "./throttle";

/** A request at the door: what it carried, and when. */
export type Knock = { headers: Headers; at: Date; device: string | null };

/** What became of it. `device` is a new name for the browser, to be kept as a cookie. */
export type SignInAnswer =
  | { kind: "in"; device: string }
  | { kind: "code"; device: string }
  | { kind: "refused"; words: string };

/** The same for an unknown account, a wrong password and an account that may not sign in. */
export const NOT_SIGNED_IN =
  "E-mail and password do not belong together: type them again, or ask for a one-time link.";

/**
 * Signs somebody in: a new session and its cookie. A password is hashed in every case that is
 * looked at, so that the time an answer takes tells nothing either.
 */
export async function signIn(
  said: { email: string; password: string },
  knock: Knock,
): Promise<SignInAnswer> {
  const { headers, at } = knock;
  const email = said.email.trim().toLowerCase();
  const address = clientOf(headers);
  const device = knock.device === null ? null : knownDevice(knock.device, email);
  const attempt = { email, address, device };
  const [turn, person] = await Promise.all([mayTry(attempt, at), findPersonByEmail(email)]);
  const note = (what: DoorEvent["what"]) =>
    noteDoorEvent({
      ...{ what, at: at.toISOString(), byId: null },
      ...{ userId: person?.id ?? null, address },
    });
  if (!turn.ok) {
    // Once per window: whoever hammers at the door does not fill the vault.
    if (turn.isFirst) await note("made-to-wait");
    return { kind: "refused", words: waitWords(turn.waitSeconds) };
  }
  const before = await sessionOf(headers, at);
  const answer = await tryPassword({ email, password: said.password }, headers);
  if (answer === "refused") {
    await note("refused");
    return { kind: "refused", words: NOT_SIGNED_IN };
  }
  await Promise.all([forgive(attempt), forgetEndedSessions(at), forgetOldEvents(at)]);
  if (before !== null) await endSession(before.editor.id, before.id);
  if (answer === "in") await note("signed-in");
  return { kind: answer, device: device === null ? newDevice(email) : (knock.device ?? "") };
}

/** What happened at the door is of use for half a year. */
const EVENTS_KEPT_MS = 183 * 24 * 60 * 60_000;

const forgetOldEvents = (at: Date) =>
  forgetDoorEvents(new Date(at.getTime() - EVENTS_KEPT_MS).toISOString());

async function tryPassword(
  body: { email: string; password: string },
  headers: Headers,
): Promise<"in" | "code" | "refused"> {
  try {
    const answer = await auth().api.signInEmail({ body, headers });
    return "twoFactorRedirect" in answer ? "code" : "in";
  } catch (error) {
    if (isAPIError(error)) return "refused";
    throw error;
  }
}

/** How long to wait, in words that name the time. */
export function waitWords(seconds: number): string {
  const wait = seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`;
  return `Too many tries: wait ${wait}, then try again.`;
}
