import type { SessionRow } from "@/components/accounts/session-table";
import type { TokenRow } from "@/components/accounts/token-table";
import type { AccountPage } from "@/lib/accounts/account";
import { formatBrowser } from "@/lib/format/browser-name";
import { formatInstantShort } from "@/lib/format/instants";

/** What each act is called beside a box to be ticked. */
const ACT_WORDS = {
  propose: "propose edits, which an editor decides",
  edit: "save edits",
  review: "decide what others proposed",
} as const;

/** An account in words. */
export function accountRows({ sessions, tokens, tokenActs, who, ...account }: AccountPage) {
  return {
    ...{ name: who.name, role: who.role, email: account.email },
    ...{ hasSecondFactor: account.hasSecondFactor, confirmed: account.confirmed },
    sessions: sessions.map(({ id, browser, address, since, seenAt, isThis }): SessionRow => ({
      ...{ id, isThis, browser: formatBrowser(browser), address: address || "not known" },
      ...{ since: formatInstantShort(since), seen: formatInstantShort(seenAt) },
    })),
    tokens: tokens.map(({ id, name, scope, expiresAt, lastUsedAt }): TokenRow => ({
      ...{ id, name, scope: scope.join(", ") },
      ...{
        expires: formatInstantShort(expiresAt),
        used: lastUsedAt === null ? "never" : formatInstantShort(lastUsedAt),
      },
    })),
    acts: tokenActs.map((act) => ({ act, words: ACT_WORDS[act] })),
  };
}
