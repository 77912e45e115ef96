import type { FormAction } from "@/components/forms/form-state";
import { PageTitle } from "@/components/ui/page-title";
import { ConfirmForm } from "./confirm-form";
import { AddPersonForm } from "./add-person-form";
import type { PeopleAction } from "./people-answer";
import { PeopleList, type PersonRow } from "./people-list";
import { Section } from "./section";

type Props = {
  people: readonly PersonRow[];
  /** Roles an account can have, the least first. */
  roles: readonly string[];
  /** What happened at the door last, newest first. */
  events: readonly { id: string; at: string; what: string; who: string; address: string }[];
  /** Whether the password was given a short while ago. */
  confirmed: boolean;
  actions: { confirm: FormAction; add: PeopleAction; keep: PeopleAction };
};

/** Who may come to the desk, what can be done about it, and what happened at the door. */
export function PeopleView({ people, roles, events, confirmed, actions }: Props) {
  const count = people.length === 1 ? "One person has" : `${people.length} people have`;
  return (
    <>
      <PageTitle
        finding={`${count} an account`}
        dek="Contributors propose, editors save and review, admins also keep the accounts. A change of role ends every session of the account."
      />
      {!confirmed && (
        <Section
          title="Confirm that it is you"
          dek="More than ten minutes have passed since you gave your password. Until you give it again nothing here can be changed."
        >
          <ConfirmForm action={actions.confirm} />
        </Section>
      )}
      <Section title="Accounts">
        <PeopleList people={people} roles={roles} action={actions.keep} />
      </Section>
      <Section
        title="Add an account"
        dek="You get a link, good for a day and once, with which its owner chooses a password."
      >
        <AddPersonForm roles={roles.slice(1)} action={actions.add} />
      </Section>
      <Section title="Last at the door">
        <DoorEvents events={events} />
      </Section>
    </>
  );
}

function DoorEvents({ events }: Pick<Props, "events">) {
  return (
    <div className="scroll-box">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">When, UTC</th>
            <th scope="col">What</th>
            <th scope="col">Who</th>
            <th scope="col">From</th>
          </tr>
        </thead>
        <tbody>
          {events.map(({ id, at, what, who, address }) => (
            <tr key={id}>
              <th scope="row" className="whitespace-nowrap">
                {at}
              </th>
              <td>{what}</td>
              <td>{who}</td>
              <td>{address}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
