import "server-only";
import { may, type Editor } from "@/lib/domain/role";
import { listAccessTokens, type AccessToken } from "@/lib/store/accounts/access-tokens";
import { listSessions, type SignedIn } from "@/lib/store/accounts/sessions";
import { tokenActs } from "./bearer";
import { isConfirmed } from "./confirm";
import type { Session } from "./session";

/** All that somebody's own page shows. */
export type AccountPage = {
  who: Editor;
  email: string;
  hasSecondFactor: boolean;
  /** Whether the password was given a short while ago. */
  confirmed: boolean;
  sessions: (SignedIn & { isThis: boolean })[];
  tokens: AccessToken[];
  /** What a new token could be good for. */
  tokenActs: (typeof tokenActs)[number][];
};

/** The account of whoever is signed in. */
export async function accountOf(session: Session, at: Date): Promise<AccountPage> {
  const { editor: who, email, hasSecondFactor } = session;
  const [sessions, tokens] = await Promise.all([
    listSessions(who.id, at),
    listAccessTokens(who.id),
  ]);
  return {
    ...{ who, email, hasSecondFactor, tokens },
    confirmed: isConfirmed(session, at),
    sessions: sessions.map((one) => ({ ...one, isThis: one.id === session.id })),
    tokenActs: tokenActs.filter((act) => may(who.role, act)),
  };
}
