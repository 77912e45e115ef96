"use client";

import { useActionState } from "react";
import { Choice } from "@/components/forms/choice";
import { controlClass, Field } from "@/components/forms/field";
import { useAnswer } from "@/components/forms/form-answer";
import { fieldErrors } from "@/components/forms/form-state";
import { SubmitButton } from "@/components/ui/submit-button";
import { nothingYet, PeopleAnswer, type PeopleAction } from "./people-answer";

type Props = {
  /** Roles to choose from. */
  roles: readonly string[];
  action: PeopleAction;
};

/** Adds somebody; what comes back is the link with which they choose a password. */
export function AddPersonForm({ roles, action }: Props) {
  const [state, send] = useActionState(action, useAnswer("add-person", nothingYet));
  const { refusal } = state;
  const typed = refusal?.typed ?? {};
  const text = (name: string, label: string, type: "text" | "email") => (
    <Field label={label} errors={fieldErrors(refusal, name)} required>
      {(control) => (
        <input
          {...control}
          {...{ name, type, required: true, autoComplete: "off" }}
          defaultValue={typed[name] ?? ""}
          className={controlClass(control["aria-invalid"])}
        />
      )}
    </Field>
  );
  return (
    <form action={send} aria-label="New account" className="grid gap-4">
      <div className="grid gap-4 md:grid-cols-3">
        {text("name", "Name", "text")}
        {text("email", "E-mail", "email")}
        <Field label="Role" errors={fieldErrors(refusal, "role")} required>
          {(control) => (
            <Choice {...control} name="role" chosen={typed["role"] ?? "contributor"}>
              {roles.map((one) => (
                <option key={one}>{one}</option>
              ))}
            </Choice>
          )}
        </Field>
      </div>
      <PeopleAnswer state={state} />
      <div>
        <SubmitButton>Add the account</SubmitButton>
      </div>
    </form>
  );
}
