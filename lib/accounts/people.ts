import "server-only";
import { z } from "zod";
import { text } from "@/lib/domain/fields";
import { done, refused, type Outcome } from "@/lib/domain/outcome";
import { roles, type Editor } from "@/lib/domain/role";
import { noteDoorEvent, type DoorEvent } from "@/lib/store/accounts/door-events";
import {
  addPerson,
  changePerson,
  findPerson,
  removeSecondFactor,
  type Person,
  type PersonChange,
} from "@/lib/store/accounts/people";

/** Who keeps accounts, and when: somebody at the desk, or null at the machine itself. */
export type Keeper = { editor: Editor | null; at: Date };

/** An e-mail address as accounts carry it: lower case. */
export const email = z
  .string()
  .trim()
  .toLowerCase()
  .pipe(z.email("Enter an e-mail address, for example ada@example.org.").max(254));

const newPerson = z.object({
  email,
  name: text.max(80, "Keep the name to 80 characters."),
  role: z.enum(roles.slice(1), { error: "Choose contributor, editor or admin." }),
});

const LAST_ADMIN = "Nobody would be left who keeps the accounts: make somebody else admin first.";

/** Adds an account; it has no password until its one-time link is used. */
export async function addAccount(said: unknown, { editor, at }: Keeper): Promise<Outcome<Person>> {
  const read = newPerson.safeParse(said);
  if (!read.success) {
    return refused({ kind: "invalid", fields: z.flattenError(read.error).fieldErrors });
  }
  const person = await addPerson(read.data, at);
  if (person === null) {
    const fields = { email: ["There is an account with this address: make a new link for it."] };
    return refused({ kind: "invalid", fields });
  }
  await note("added", person.id, { editor, at });
  return done(person);
}

/** Gives an account another role and ends its sessions. */
export async function changeRole(
  id: string,
  word: string,
  keeper: Keeper,
): Promise<Outcome<Person>> {
  const role = z.enum(roles).safeParse(word);
  if (!role.success) {
    return refused({ kind: "invalid", fields: { role: [`Choose ${roles.join(", ")}.`] } });
  }
  return change(id, { role: role.data }, "role-changed", keeper);
}

/** Lets an account sign in no more and ends its sessions. */
export async function disableAccount(id: string, keeper: Keeper): Promise<Outcome<Person>> {
  return change(id, { disabledAt: keeper.at.toISOString() }, "disabled", keeper);
}

/** Lets an account sign in again. */
export async function enableAccount(id: string, keeper: Keeper): Promise<Outcome<Person>> {
  return change(id, { disabledAt: null }, "enabled", keeper);
}

/** Takes the second factor off an account, for somebody who has lost it and every recovery code. */
export async function dropSecondFactor(id: string, keeper: Keeper): Promise<Outcome<Person>> {
  const person = await findPerson(id);
  if (person === null) return refused({ kind: "not-found", what: "account" });
  await removeSecondFactor(id, keeper.at);
  await note("second-factor-off", id, keeper);
  return done(person);
}

/** What can be done about an account besides its link. */
const keeping: Record<
  string,
  (id: string, role: string, keeper: Keeper) => Promise<Outcome<string>>
> = {
  role: async (id, role, keeper) =>
    told(await changeRole(id, role, keeper), ({ email, role: now }) => `${email} is ${now} now.`),
  disable: async (id, _role, keeper) =>
    told(await disableAccount(id, keeper), ({ email }) => `${email} can sign in no more.`),
  enable: async (id, _role, keeper) =>
    told(await enableAccount(id, keeper), ({ email }) => `${email} can sign in again.`),
  "drop-code": async (id, _role, keeper) =>
    told(
      await dropSecondFactor(id, keeper),
      ({ email }) => `${email} signs in with the password alone.`,
    ),
};

/** Does to an account what a form asks for, and says what was done. */
export async function keepAccount(
  { id, act, role }: { id: string; act: string; role: string },
  keeper: Keeper,
): Promise<Outcome<string>> {
  const work = Object.hasOwn(keeping, act) ? keeping[act] : undefined;
  if (work === undefined) return refused({ kind: "not-found", what: "such act" });
  return work(id, role, keeper);
}

const told = (outcome: Outcome<Person>, words: (person: Person) => string): Outcome<string> =>
  outcome.ok ? done(words(outcome.value)) : outcome;

async function change(
  id: string,
  changed: PersonChange,
  what: DoorEvent["what"],
  keeper: Keeper,
): Promise<Outcome<Person>> {
  if ((await findPerson(id)) === null) return refused({ kind: "not-found", what: "account" });
  if (!(await changePerson(id, changed, keeper.at))) {
    return refused({ kind: "invalid", fields: { "": [LAST_ADMIN] } });
  }
  await note(what, id, keeper);
  const person = await findPerson(id);
  return person === null ? refused({ kind: "not-found", what: "account" }) : done(person);
}

async function note(what: DoorEvent["what"], userId: string, { editor, at }: Keeper) {
  const byId = editor?.id ?? null;
  await noteDoorEvent({ what, at: at.toISOString(), byId, userId, address: null });
}
