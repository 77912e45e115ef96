"use client";

import { useActionState } from "react";
import { controlClass, Field } from "@/components/forms/field";
import { useAnswer } from "@/components/forms/form-answer";
import { fieldErrors, type FormAction, type FormState } from "@/components/forms/form-state";
import { ProblemNotice } from "@/components/forms/problem-notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { SecretField } from "./secret-field";

type Props = {
  action: FormAction;
  /** Where to go from here. */
  next: string;
};

/** E-mail and password. Sends itself without a script too. */
export function SignInForm({ action, next }: Props) {
  const [state, send] = useActionState(action, useAnswer<FormState>("sign-in", null));
  return (
    <form action={send} aria-label="Sign in" className="grid gap-4">
      <ProblemNotice problem={state?.problem ?? null} />
      <input type="hidden" name="next" value={next} />
      <Field label="E-mail" errors={fieldErrors(state, "email")} required>
        {(control) => (
          <input
            {...control}
            name="email"
            type="email"
            autoComplete="username"
            required
            defaultValue={state?.typed["email"] ?? ""}
            className={controlClass(control["aria-invalid"])}
          />
        )}
      </Field>
      <SecretField
        name="password"
        label="Password"
        kind="current-password"
        errors={fieldErrors(state, "password")}
      />
      <div>
        <SubmitButton>Sign in</SubmitButton>
      </div>
    </form>
  );
}
