"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { FormState } from "@/components/forms/form-state";
import { giveCode } from "@/lib/accounts/second-factor";
import { signIn } from "@/lib/accounts/sign-in";
import { answered } from "@/lib/request/answered-form";
import { now } from "@/lib/request/clock";
import { keepDevice, readDevice } from "@/lib/request/device-cookie";
import { formFields } from "@/lib/request/form-fields";
import { nextAddress } from "@/lib/request/next-address";

/** Open to everybody, throttled in lib/accounts/throttle.ts. */
export async function signInAction(_last: FormState, form: FormData): Promise<FormState> {
  const { email = "", password = "", next } = formFields(form);
  const knock = { headers: await headers(), at: now(), device: await readDevice() };
  const answer = await signIn({ email, password }, knock);
  if (answer.kind === "refused") {
    const problem = { kind: "invalid" as const, fields: { "": [answer.words] } };
    return answered("sign-in", form, { problem, typed: { email } });
  }
  await keepDevice(answer.device);
  const to = nextAddress(next);
  redirect(answer.kind === "in" ? to : `/sign-in/code?next=${encodeURIComponent(to)}`);
}

/** Open to whoever has just given the right password, as a cookie of that sign-in says. */
export async function giveCodeAction(_last: FormState, form: FormData): Promise<FormState> {
  const { code = "", next } = formFields(form);
  const outcome = await giveCode(code, { headers: await headers(), at: now() });
  if (!outcome.ok) return answered("code", form, { problem: outcome.problem, typed: {} });
  redirect(nextAddress(next));
}
