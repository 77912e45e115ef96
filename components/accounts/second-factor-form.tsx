"use client";

import { useActionState } from "react";
import { useAnswer } from "@/components/forms/form-answer";
import { fieldErrors, type FormAction, type FormState } from "@/components/forms/form-state";
import { SubmitButton } from "@/components/ui/submit-button";
import { QrCode } from "./qr-code";
import { SecretField } from "./secret-field";

/** What an app scans and the codes for the day it is lost. */
export type EnrolmentView = { address: string; qr: string; size: number; recoveryCodes: string[] };

/** The step a second factor is at: the password is asked for, or the first code. */
export type FactorState = { refusal: FormState; enrolment: EnrolmentView | null };

type Props = { action: (last: FactorState, form: FormData) => Promise<FactorState> };

/** Turns the second factor on: password, then scan, then the first code. */
export function SecondFactorForm({ action }: Props) {
  const [{ refusal, enrolment }, send] = useActionState(
    action,
    useAnswer<FactorState>("factor", { refusal: null, enrolment: null }),
  );
  return (
    <form action={send} aria-label="Turn the second factor on" className="grid max-w-[30em] gap-4">
      {enrolment === null ? (
        <SecretField
          key="password"
          name="password"
          label="Your password"
          kind="current-password"
          errors={fieldErrors(refusal, "password")}
        />
      ) : (
        <>
          <Scan enrolment={enrolment} />
          <SecretField
            key="code"
            name="code"
            label="Code the app shows now"
            kind="one-time-code"
            errors={fieldErrors(refusal, "code")}
          />
        </>
      )}
      <div>
        <SubmitButton>{enrolment === null ? "Begin" : "Turn it on"}</SubmitButton>
      </div>
    </form>
  );
}

function Scan({ enrolment: { address, qr, size, recoveryCodes } }: { enrolment: EnrolmentView }) {
  const secret = new URL(address).searchParams.get("secret") ?? "";
  return (
    <div role="status" className="grid gap-4">
      <p>Scan this with your authenticator app, or type the key into it.</p>
      <QrCode path={qr} size={size} />
      <p>
        Key: <code className="font-sans wrap-anywhere select-all">{secret}</code>
      </p>
      <div className="border border-ink bg-accent-tint px-4 py-3">
        <p className="font-semibold">
          Recovery codes, shown this once. Keep them where the app is not; each opens the desk one
          time.
        </p>
        <ul className="mt-2 grid grid-cols-2 gap-x-6">
          {recoveryCodes.map((code) => (
            <li key={code} className="select-all">
              {code}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** Turns the second factor off again. */
export function SecondFactorOffForm({ action }: { action: FormAction }) {
  const [state, send] = useActionState(action, useAnswer<FormState>("factor-off", null));
  return (
    <form action={send} aria-label="Turn the second factor off" className="grid max-w-[30em] gap-4">
      <SecretField
        name="password"
        label="Your password"
        kind="current-password"
        errors={fieldErrors(state, "password")}
      />
      <div>
        <SubmitButton plain>Turn it off</SubmitButton>
      </div>
    </form>
  );
}
