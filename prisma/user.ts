import { parseArgs } from "node:util";
import { makeLink } from "@/lib/accounts/one-time-link";
import {
  addAccount,
  changeRole,
  disableAccount,
  dropSecondFactor,
  enableAccount,
  type Keeper,
} from "@/lib/accounts/people";
import type { Outcome } from "@/lib/domain/outcome";
import { now } from "@/lib/request/clock";
import { db } from "@/lib/store/client";
import { findPersonByEmail, listPeople, type Person } from "@/lib/store/accounts/people";

const USAGE = `npm run user -- list
npm run user -- add ada@example.org --role admin [--name "Ada Lovelace"]
npm run user -- role ada@example.org editor
npm run user -- link ada@example.org         a one-time link to choose a new password
npm run user -- disable ada@example.org
npm run user -- enable ada@example.org
npm run user -- drop-code ada@example.org    takes a lost second factor off
Roles: contributor (proposes), editor (saves and reviews), admin (keeps the accounts), reader.`;

/** Words for the one at the keyboard; the program ends with a failure. */
class Refusal extends Error {}

const keeper: Keeper = { editor: null, at: now() };

const commands: Record<string, (words: string[]) => Promise<string>> = {
  list: async () => {
    const people = await listPeople();
    return people.length === 0 ? `Nobody has an account.\n${USAGE}` : people.map(line).join("\n");
  },
  add: async (words) => {
    const { name, role } = options;
    const [email = ""] = words;
    const person = value(
      await addAccount({ email, name: name ?? email.split("@")[0], role }, keeper),
    );
    return `Added ${line(person)}\n${await linkFor(person)}`;
  },
  role: async ([email = "", role = ""]) =>
    line(value(await changeRole((await known(email)).id, role, keeper))),
  link: async ([email = ""]) => linkFor(await known(email)),
  disable: async ([email = ""]) =>
    line(value(await disableAccount((await known(email)).id, keeper))),
  enable: async ([email = ""]) => line(value(await enableAccount((await known(email)).id, keeper))),
  "drop-code": async ([email = ""]) => {
    const person = value(await dropSecondFactor((await known(email)).id, keeper));
    return `${person.email} signs in with the password alone from now on.`;
  },
};

let options: { name?: string | undefined; role?: string | undefined } = {};

try {
  const { positionals, values } = readArguments();
  options = values;
  const [command = "", ...words] = positionals;
  const work = commands[command];
  if (work === undefined) throw new Refusal(USAGE);
  const said = await work(words);
  if (said !== "") console.log(said);
} catch (problem) {
  if (!(problem instanceof Refusal)) throw problem;
  console.error(problem.message);
  process.exitCode = 1;
} finally {
  await db.$disconnect();
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { name: { type: "string" }, role: { type: "string" } },
    });
  } catch {
    throw new Refusal(USAGE);
  }
}

async function known(email: string): Promise<Person> {
  const person = await findPersonByEmail(email.trim().toLowerCase());
  if (person !== null) return person;
  throw new Refusal(`Nobody has the address "${email}": npm run user -- list says who has one.`);
}

async function linkFor({ id, name }: Person): Promise<string> {
  const { url, expiresAt } = value(await makeLink(id, keeper));
  const until = expiresAt.slice(0, 16).replace("T", " ");
  return `${name} chooses a password at this address, once, until ${until} UTC:\n${url}`;
}

function value<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  const { problem } = outcome;
  const words = problem.kind === "invalid" ? Object.values(problem.fields).flat() : [];
  throw new Refusal(words.length > 0 ? words.join(" ") : "There is no such account.");
}

function line({ email, name, role, disabledAt, hasPassword, hasSecondFactor }: Person): string {
  const notes = [
    disabledAt === null ? null : "disabled",
    hasPassword ? null : "no password yet",
    hasSecondFactor ? "second factor" : null,
  ].filter((note) => note !== null);
  return [email, name, role, ...notes].join(" · ");
}
