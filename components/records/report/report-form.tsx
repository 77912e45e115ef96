"use client";

import { useActionState } from "react";
import { controlClass, Field, type ControlProps } from "@/components/forms/field";
import { useAnswer } from "@/components/forms/form-answer";
import { fieldErrors, type FormAction, type FormState } from "@/components/forms/form-state";
import { ProblemNotice } from "@/components/forms/problem-notice";
import { SubmitButton } from "@/components/ui/submit-button";

export type ReportFormProps = {
  /** When it was shown, signed. */
  stamp: string;
  action: FormAction;
};

/** What is wrong, where that can be read, and whom we may ask. Sends itself without a script too. */
export function ReportForm({ stamp, action }: ReportFormProps) {
  const [state, send] = useActionState(action, useAnswer<FormState>("report", null));
  const control = (name: string) => (props: ControlProps) => ({
    ...props,
    name,
    defaultValue: state?.typed[name] ?? "",
    className: controlClass(props["aria-invalid"]),
  });
  return (
    <form action={send} aria-label="What is wrong" className="grid gap-4">
      <ProblemNotice problem={state?.problem ?? null} />
      <input type="hidden" name="stamp" value={state?.typed["stamp"] ?? stamp} />
      <Field
        label="What is wrong"
        help="For example: support ended a year earlier. At most 2,000 letters."
        errors={fieldErrors(state, "wrong")}
        required
      >
        {(own) => <textarea {...control("wrong")(own)} rows={5} maxLength={2000} required />}
      </Field>
      <Field
        label="Where could we read it?"
        help="An address, a document, a page in it."
        errors={fieldErrors(state, "whereToRead")}
      >
        {(own) => <input {...control("whereToRead")(own)} type="text" maxLength={1000} />}
      </Field>
      <Field
        label="Your e-mail"
        help="Only if we may ask you. Editors alone see it."
        errors={fieldErrors(state, "email")}
      >
        {(own) => (
          <input {...control("email")(own)} type="email" maxLength={254} autoComplete="email" />
        )}
      </Field>
      <div hidden>
        <label>
          Leave this empty
          <input type="text" name="website" tabIndex={-1} autoComplete="off" />
        </label>
      </div>
      <div>
        <SubmitButton>Send to the editors</SubmitButton>
      </div>
    </form>
  );
}
