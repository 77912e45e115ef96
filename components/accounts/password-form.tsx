"use client";

import { useActionState } from "react";
import { fieldErrors, type FormAction } from "@/components/forms/form-state";
import { SubmitButton } from "@/components/ui/submit-button";
import { NewPasswordFields } from "./new-password-fields";
import { SecretField } from "./secret-field";

/** Gives oneself a new password. */
export function PasswordForm({ action }: { action: FormAction }) {
  const [state, send] = useActionState(action, null);
  return (
    <form action={send} aria-label="New password" className="grid max-w-[30em] gap-4">
      <SecretField
        name="current"
        label="Password until now"
        kind="current-password"
        errors={fieldErrors(state, "current")}
      />
      <NewPasswordFields state={state} />
      <div>
        <SubmitButton>Change the password</SubmitButton>
      </div>
    </form>
  );
}
