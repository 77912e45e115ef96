"use client";

import { useActionState } from "react";
import { controlClass, Field } from "@/components/forms/field";
import { useAnswer } from "@/components/forms/form-answer";
import { fieldErrors, type FormAction, type FormState } from "@/components/forms/form-state";
import { ProblemNotice } from "@/components/forms/problem-notice";
import { SubmitButton } from "@/components/ui/submit-button";

type Props = { id: string; version: number; action: FormAction };

/** Brings an earlier version back, with the reason that will stand in the history. */
export function RestoreForm({ id, version, action }: Props) {
  const [state, send] = useActionState(action, useAnswer<FormState>("restore", null));
  return (
    <form action={send} aria-label="Restore" className="grid gap-3">
      <ProblemNotice problem={state?.problem ?? null} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
      <Field
        label="Why"
        help="For example: the source was right after all."
        errors={fieldErrors(state, "reason")}
        required
      >
        {(control) => (
          <input
            {...control}
            name="reason"
            defaultValue={state?.typed["reason"] ?? ""}
            className={controlClass(control["aria-invalid"])}
          />
        )}
      </Field>
      <div>
        <SubmitButton>Restore this version</SubmitButton>
      </div>
    </form>
  );
}
