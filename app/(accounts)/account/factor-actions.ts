"use server";

import { encode } from "uqr";
import { headers } from "next/headers";
import { revalidatePath } from "next/cache";
import type { EnrolmentView, FactorState } from "@/components/accounts/second-factor-form";
import type { FormState } from "@/components/forms/form-state";
import {
  beginSecondFactor,
  endSecondFactor,
  finishSecondFactor,
  type Enrolment,
} from "@/lib/accounts/second-factor";
import { now } from "@/lib/request/clock";
import { formFields } from "@/lib/request/form-fields";
import { ownSession } from "@/lib/request/who-asks";

/** The password, then the first code: two steps of one form. */
export async function secondFactorAction(last: FactorState, form: FormData): Promise<FactorState> {
  const session = await ownSession();
  const { password = "", code = "" } = formFields(form);
  const knock = { headers: await headers(), at: now() };
  if (last.enrolment === null) {
    const begun = await beginSecondFactor(password, session, knock);
    if (begun.ok) return { refusal: null, enrolment: viewOf(begun.value) };
    return { refusal: { problem: begun.problem, typed: {} }, enrolment: null };
  }
  const finished = await finishSecondFactor(code, session, knock);
  if (!finished.ok) return { ...last, refusal: { problem: finished.problem, typed: {} } };
  revalidatePath("/account");
  return { refusal: null, enrolment: null };
}

/** Signing in by password alone again. */
export async function secondFactorOffAction(_last: FormState, form: FormData): Promise<FormState> {
  const session = await ownSession();
  const { password = "" } = formFields(form);
  const knock = { headers: await headers(), at: now() };
  const outcome = await endSecondFactor(password, session, knock);
  if (!outcome.ok) return { problem: outcome.problem, typed: {} };
  revalidatePath("/account");
  return null;
}

/** The address as a square of dark fields, drawn by one path. */
function viewOf({ address, recoveryCodes }: Enrolment): EnrolmentView {
  const { data, size } = encode(address, { border: 2 });
  const fields = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : "")));
  return { address, qr: fields.join(""), size, recoveryCodes };
}
