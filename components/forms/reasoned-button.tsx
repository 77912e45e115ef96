"use client";

import { useActionState, type ReactNode } from "react";
import { controlClass, Field } from "./field";
import { useAnswer } from "./form-answer";
import { fieldErrors, type FormAction, type FormState } from "./form-state";
import { ProblemNotice } from "./problem-notice";

type Props = {
  act: "retire" | "restore";
  /** The form's name, and its button's. */
  name: string;
  children: ReactNode;
  about: Readonly<Record<string, string>>;
  action: FormAction;
  help: string;
  isReasoned: boolean;
};

/** One act that needs a reason: a sentence, a field, a button. */
export function ReasonedButton({ act, name, children, about, ...asked }: Props) {
  const { action, help, isReasoned } = asked;
  const [state, submit, isPending] = useActionState(action, useAnswer<FormState>(act, null));
  const errors = fieldErrors(state, "reason");
  return (
    <form action={submit} aria-label={name} className="grid gap-3">
      {children}
      {errors.length === 0 && <ProblemNotice problem={state?.problem ?? null} />}
      {Object.entries(about).map(([field, value]) => (
        <input key={field} type="hidden" name={field} value={value} />
      ))}
      <Field label="Reason" errors={errors} help={help} required={isReasoned}>
        {(control) => (
          <input
            {...control}
            name="reason"
            defaultValue={state?.typed["reason"] ?? ""}
            autoComplete="off"
            className={controlClass(control["aria-invalid"])}
          />
        )}
      </Field>
      <button
        type="submit"
        disabled={isPending}
        className="control min-h-[44px] cursor-pointer justify-self-start px-4 font-semibold"
      >
        {isPending ? "One moment …" : name}
      </button>
    </form>
  );
}
