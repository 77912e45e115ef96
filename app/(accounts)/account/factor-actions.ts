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
import { answered } from "@/lib/request/answered-form";
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
    const state = begun.ok
      ? { refusal: null, enrolment: viewOf(begun.value) }
      : { refusal: { problem: begun.problem, typed: {} }, enrolment: null };
    return answered("factor", form, state);
  }
  const finished = await finishSecondFactor(code, session, knock);
  if (!finished.ok) {
    const refusal = { problem: finished.problem, typed: {} };
    return answered("factor", form, { ...last, refusal });
  }
  revalidatePath("/account");
  return { refusal: null, enrolment: null };
}

/** Signing in by password alone again. */
export async function secondFactorOffAction(_last: FormState, form: FormData): Promise<FormState> {
  const session = await ownSession();
  const { password = "" } = formFields(form);
  const knock = { headers: await headers(), at: now() };
  const outcome = await endSecondFactor(password, session, knock);
  if (!outcome.ok) return answered("factor-off", form, { problem: outcome.problem, typed: {} });
  revalidatePath("/account");
  return null;
}

/** The address as a square of dark fields, drawn by one path. */
function viewOf({ address, recoveryCodes }: Enrolment): EnrolmentView {
  const { data, size } = encode(address, { border: 2 });
  const fields = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : "")));
  return { address, qr: fields.join(""), size, recoveryCodes };
}
