"use client";

import { useActionState } from "react";
import { useAnswer } from "@/components/forms/form-answer";
import { fieldErrors, type FormState } from "@/components/forms/form-state";
import { SubmitButton } from "@/components/ui/submit-button";
import { NewPasswordFields } from "./new-password-fields";
import { SecretField } from "./secret-field";

/** What the form remembers: a refusal, or that the password is a new one. */
export type PasswordState = { refusal: FormState; isChanged: boolean };
export type PasswordAction = (last: PasswordState, form: FormData) => Promise<PasswordState>;

/** Gives oneself a new password. */
export function PasswordForm({ action }: { action: PasswordAction }) {
  const [{ refusal: state, isChanged }, send] = useActionState(
    action,
    useAnswer<PasswordState>("password", { refusal: null, isChanged: false }),
  );
  return (
    <form action={send} aria-label="New password" className="grid max-w-[30em] gap-4">
      <SecretField
        name="current"
        label="Password until now"
        kind="current-password"
        errors={fieldErrors(state, "current")}
      />
      <NewPasswordFields state={state} />
      {isChanged && <p role="status">Your password is changed. Every other session has ended.</p>}
      <div>
        <SubmitButton>Change the password</SubmitButton>
      </div>
    </form>
  );
}
