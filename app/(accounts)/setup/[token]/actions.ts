"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { FormState } from "@/components/forms/form-state";
import { setPassword } from "@/lib/accounts/one-time-link";
import { clientOf } from "@/lib/accounts/place";
import { answered } from "@/lib/request/answered-form";
import { now } from "@/lib/request/clock";
import { formFields } from "@/lib/request/form-fields";

/** Open to whoever holds a link that is still good. */
export async function setPasswordAction(
  token: string,
  _last: FormState,
  form: FormData,
): Promise<FormState> {
  const { password = "", again = "" } = formFields(form);
  const knock = { address: clientOf(await headers()), at: now() };
  const outcome = await setPassword({ token, password, again }, knock);
  if (!outcome.ok) return answered("setup", form, { problem: outcome.problem, typed: {} });
  redirect("/sign-in?ready=1");
}
