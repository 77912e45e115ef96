import type { Metadata } from "next";
import { AccountView } from "@/components/accounts/account-view";
import { DeskFrame } from "@/components/accounts/desk-frame";
import { accountOf } from "@/lib/accounts/account";
import { TOKEN_DAYS } from "@/lib/accounts/access-tokens";
import { now } from "@/lib/request/clock";
import { ownSession } from "@/lib/request/who-asks";
import { accountRows } from "./account-rows";
import * as own from "./actions";
import * as factor from "./factor-actions";
import { endSessionAction, signOutAction } from "./session-actions";

export const instant = false;

export const metadata: Metadata = { title: "Your account" };

const actions = {
  changePassword: own.changePasswordAction,
  confirm: own.confirmAction,
  secondFactor: factor.secondFactorAction,
  secondFactorOff: factor.secondFactorOffAction,
  endSession: endSessionAction,
  makeToken: own.makeTokenAction,
  removeToken: own.removeTokenAction,
};

export default async function AccountPage() {
  const session = await ownSession();
  const account = await accountOf(session, now());
  return (
    <DeskFrame who={session.editor} signOut={signOutAction}>
      <AccountView {...accountRows(account)} days={TOKEN_DAYS} actions={actions} />
    </DeskFrame>
  );
}
