"use client";

import { useActionState } from "react";
import { useAnswer } from "@/components/forms/form-answer";
import type { FormAction, FormState } from "@/components/forms/form-state";
import { ProblemNotice } from "@/components/forms/problem-notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { NewPasswordFields } from "./new-password-fields";

/** Chooses a password by a one-time link. */
export function SetupForm({ action, email }: { action: FormAction; email: string }) {
  const [state, send] = useActionState(action, useAnswer<FormState>("setup", null));
  return (
    <form action={send} aria-label="Choose a password" className="grid gap-4">
      <ProblemNotice problem={state?.problem ?? null} />
      {/* Tells a password manager whose password this is. */}
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <NewPasswordFields state={state} />
      <div>
        <SubmitButton>Save the password</SubmitButton>
      </div>
    </form>
  );
}
