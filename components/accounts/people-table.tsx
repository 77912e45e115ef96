"use client";

import { useActionState } from "react";
import { Choice } from "@/components/forms/choice";
import { SubmitButton } from "@/components/ui/submit-button";
import { nothingYet, PeopleAnswer, type PeopleAction } from "./people-answer";

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
export function PeopleTable({ people, ...each }: Props) {
  return (
    <div className="scroll-box">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">E-mail</th>
            <th scope="col">State</th>
            <th scope="col">Last used, UTC</th>
            <th scope="col">Role, and what can be done</th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.id}>
              <th scope="row">{person.name}</th>
              <td>{person.email}</td>
              <td>{person.notes}</td>
              <td className="day">{person.seen}</td>
              <td>
                <PersonForm person={person} {...each} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PersonForm({ person, roles, action }: Omit<Props, "people"> & { person: PersonRow }) {
  const [state, send] = useActionState(action, nothingYet);
  const { id, email, role, isDisabled, hasSecondFactor } = person;
  return (
    <form action={send} aria-label={`Account of ${email}`} className="grid gap-2">
      <input type="hidden" name="person" value={id} />
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
