import "server-only";
import { giveTurnBack, takeTurn, type Limit, type Turn } from "./rate-limit";

const FIVE_MINUTES_MS = 5 * 60_000;

/**
 * Wrong passwords in five minutes. One place guessing at one account is stopped first; one place
 * guessing at many, and many guessing at one, later. A browser that has signed in to the account
 * before has a count of its own, so strangers cannot keep its owner out. Decision 0017.
 */
const perPlaceAndAccount: Limit = { name: "sign-in", most: 5, windowMs: FIVE_MINUTES_MS };
const perPlace: Limit = { name: "sign-in/place", most: 30, windowMs: FIVE_MINUTES_MS };
const perAccount: Limit = { name: "sign-in/account", most: 20, windowMs: FIVE_MINUTES_MS };
const perDevice: Limit = { name: "sign-in/device", most: 5, windowMs: FIVE_MINUTES_MS };

/** Who tries to sign in, as far as can be told before it is known. */
export type Attempt = {
  /** As typed, lower case; whether there is such an account is not looked at. */
  email: string;
  address: string;
  /** Name of a browser that has signed in to this very account before; null for any other. */
  device: string | null;
};

const counts = ({ email, address, device }: Attempt): [Limit, string][] =>
  device === null
    ? [
        [perPlaceAndAccount, `${address} ${email}`],
        [perPlace, address],
        [perAccount, email],
      ]
    : [[perDevice, `${device} ${email}`]];

/**
 * Counts an attempt before it is looked at, so that a hundred at once are a hundred. What one count
 * stops is not counted further: one place alone cannot use up the tries of a whole account.
 */
export async function mayTry(attempt: Attempt, at: Date): Promise<Turn> {
  for (const [limit, key] of counts(attempt)) {
    const turn = await takeTurn(limit, key, at);
    if (!turn.ok) return turn;
  }
  return { ok: true };
}

/** The attempt was no failure: it does not count. */
export async function forgive(attempt: Attempt): Promise<void> {
  for (const [limit, key] of counts(attempt)) await giveTurnBack(limit, key);
}
