"use client";

import { useActionState } from "react";
import { useAnswer } from "@/components/forms/form-answer";
import { fieldErrors, type FormAction, type FormState } from "@/components/forms/form-state";
import { SubmitButton } from "@/components/ui/submit-button";
import { SecretField } from "./secret-field";

/** The second factor of a sign-in. */
export function CodeForm({ action, next }: { action: FormAction; next: string }) {
  const [state, send] = useActionState(action, useAnswer<FormState>("code", null));
  return (
    <form action={send} aria-label="Second factor" className="grid gap-4">
      <input type="hidden" name="next" value={next} />
      <SecretField
        name="code"
        label="Code"
        kind="one-time-code"
        errors={fieldErrors(state, "code")}
        help="Six digits from your app, or one of your recovery codes."
      />
      <div>
        <SubmitButton>Go on</SubmitButton>
      </div>
    </form>
  );
}
