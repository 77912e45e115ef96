"use client";

import { useActionState } from "react";
import { controlClass, Field } from "@/components/forms/field";
import { useAnswer, WhichForm } from "@/components/forms/form-answer";
import { fieldErrors, type FormAction, type FormState } from "@/components/forms/form-state";
import { ProblemNotice } from "@/components/forms/problem-notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { formName } from "@/lib/domain/form/which-form";

type Props = {
  id: string;
  label: string;
  action: FormAction;
  /** Whether it takes a reason. */
  reasoned?: boolean;
  /** A second answer beside the first. */
  other?: { label: string; state: string };
};

/** One decision on a proposal or a report, with its reason where it takes one. */
export function DecisionForm({ id, label, action, reasoned = false, other }: Props) {
  const which = `${id} ${label}`;
  const [state, send] = useActionState(
    action,
    useAnswer<FormState>(formName("decision", which), null),
  );
  return (
    <form action={send} aria-label={label} className="grid gap-2">
      <ProblemNotice problem={state?.problem ?? null} />
      <input type="hidden" name="id" value={id} />
      <WhichForm which={which} />
      <div className="flex flex-wrap items-end gap-2">
        {reasoned && (
          <Field label="Why" errors={fieldErrors(state, "reason")} className="md:w-80">
            {(control) => (
              <input
                {...control}
                name="reason"
                defaultValue={state?.typed["reason"] ?? ""}
                className={controlClass(control["aria-invalid"])}
              />
            )}
          </Field>
        )}
        <SubmitButton plain>{label}</SubmitButton>
        {other && (
          <SubmitButton plain name="state" value={other.state}>
            {other.label}
          </SubmitButton>
        )}
      </div>
    </form>
  );
}
