"use client";

import { useActionState } from "react";
import { Choice } from "@/components/forms/choice";
import { useAnswer, WhichForm } from "@/components/forms/form-answer";
import { SubmitButton } from "@/components/ui/submit-button";
import { nothingYet, PeopleAnswer, type PeopleAction } from "./people-answer";
import { formName } from "@/lib/domain/form/which-form";

export type PersonRow = {
  id: string;
  name: string;
  email: string;
  role: string;
  isDisabled: boolean;
  hasSecondFactor: boolean;
  /** "no password yet", "second factor", "disabled": what is worth knowing. */
  notes: string;
  seen: string;
};

type Props = { people: readonly PersonRow[]; roles: readonly string[]; action: PeopleAction };

/** Everybody with an account, each with what can be done about it. */
export function PeopleList({ people, ...each }: Props) {
  return (
    <ul className="text-table">
      {people.map((person) => (
        <li
          key={person.id}
          className="grid items-start gap-x-6 gap-y-2 border-b border-rule py-3 lg:grid-cols-12"
        >
          <div className="wrap-anywhere lg:col-span-3">
            <p className="font-semibold">{person.name}</p>
            <p>{person.email}</p>
          </div>
          <p className="text-ink-2 lg:col-span-3">
            {person.notes}
            <br />
            {person.seen}
          </p>
          <div className="lg:col-span-6">
            <PersonForm person={person} {...each} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function PersonForm({ person, roles, action }: Omit<Props, "people"> & { person: PersonRow }) {
  const { id, email, role, isDisabled, hasSecondFactor } = person;
  const [state, send] = useActionState(action, useAnswer(formName("person", id), nothingYet));
  return (
    <form action={send} aria-label={`Account of ${email}`} className="grid gap-2">
      <input type="hidden" name="person" value={id} />
      <WhichForm which={id} />
      <div className="flex flex-wrap items-center gap-2">
        <Choice name="role" aria-label={`Role of ${email}`} chosen={role} className="control">
          {roles.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </Choice>
        <SubmitButton plain name="act" value="role">
          Change the role
        </SubmitButton>
        {!isDisabled && (
          <SubmitButton plain name="act" value="link">
            Make a link
          </SubmitButton>
        )}
        {hasSecondFactor && (
          <SubmitButton plain name="act" value="drop-code">
            Drop the second factor
          </SubmitButton>
        )}
        <SubmitButton plain name="act" value={isDisabled ? "enable" : "disable"}>
          {isDisabled ? "Enable" : "Disable"}
        </SubmitButton>
      </div>
      <PeopleAnswer state={state} />
    </form>
  );
}
