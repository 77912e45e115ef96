"use server";

import { headers } from "next/headers";
import { revalidatePath } from "next/cache";
import type { FormState } from "@/components/forms/form-state";
import type { PasswordState } from "@/components/accounts/password-form";
import type { TokenState } from "@/components/accounts/token-form";
import { makeAccessToken, takeTokenBack } from "@/lib/accounts/access-tokens";
import { changePassword } from "@/lib/accounts/change-password";
import { confirmSession, isConfirmed } from "@/lib/accounts/confirm";
import { answered } from "@/lib/request/answered-form";
import { now } from "@/lib/request/clock";
import { formFields } from "@/lib/request/form-fields";
import { ownSession } from "@/lib/request/who-asks";

const PAGE = "/account";

/** A new password for oneself. */
export async function changePasswordAction(
  _last: PasswordState,
  form: FormData,
): Promise<PasswordState> {
  const session = await ownSession();
  const { current = "", password = "", again = "" } = formFields(form);
  const knock = { headers: await headers(), at: now() };
  const outcome = await changePassword({ current, password, again }, session, knock);
  const refusal = outcome.ok ? null : { problem: outcome.problem, typed: {} };
  if (outcome.ok) revalidatePath(PAGE);
  return answered("password", form, { refusal, isChanged: outcome.ok });
}

/** The password again, before acts that change who may do what. */
export async function confirmAction(_last: FormState, form: FormData): Promise<FormState> {
  const session = await ownSession();
  const { password = "" } = formFields(form);
  const words = await confirmSession(session, password, now());
  if (words !== null) {
    const problem = { kind: "invalid" as const, fields: { password: [words] } };
    return answered("confirm", form, { problem, typed: {} });
  }
  revalidatePath(PAGE);
  revalidatePath("/admin/users");
  return null;
}

/** A token for a program that acts in one's name. */
export async function makeTokenAction(_last: TokenState, form: FormData): Promise<TokenState> {
  const session = await ownSession();
  const { name = "", days = "", ...typed } = formFields(form);
  const kept = { name, days, ...typed };
  const at = now();
  if (!isConfirmed(session, at)) {
    return answered("token", form, { refusal: unconfirmed(kept), token: null });
  }
  const scope = ["propose", "edit", "review"].filter((act) => typed[`may-${act}`] === "yes");
  const outcome = await makeAccessToken({ name, days, scope }, { editor: session.editor, at });
  if (!outcome.ok) {
    const refusal = { problem: outcome.problem, typed: kept };
    return answered("token", form, { refusal, token: null });
  }
  revalidatePath(PAGE);
  return answered("token", form, { refusal: null, token: outcome.value });
}

/** Takes one of one's own tokens back. */
export async function removeTokenAction(form: FormData): Promise<void> {
  const session = await ownSession();
  const { token = "" } = formFields(form);
  await takeTokenBack(session.editor, token, now());
  revalidatePath(PAGE);
}

const unconfirmed = (typed: Record<string, string>): FormState => ({
  problem: { kind: "invalid", fields: { "": ["Confirm with your password first, above."] } },
  typed,
});
