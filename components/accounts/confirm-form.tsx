"use client";

import { useActionState } from "react";
import { useAnswer } from "@/components/forms/form-answer";
import { fieldErrors, type FormAction, type FormState } from "@/components/forms/form-state";
import { SubmitButton } from "@/components/ui/submit-button";
import { SecretField } from "./secret-field";

/** Asks for the password again before acts that change who may do what. */
export function ConfirmForm({ action }: { action: FormAction }) {
  const [state, send] = useActionState(action, useAnswer<FormState>("confirm", null));
  return (
    <form action={send} aria-label="Confirm that it is you" className="grid max-w-[30em] gap-4">
      <SecretField
        name="password"
        label="Your password"
        kind="current-password"
        errors={fieldErrors(state, "password")}
      />
      <div>
        <SubmitButton>Confirm</SubmitButton>
      </div>
    </form>
  );
}
