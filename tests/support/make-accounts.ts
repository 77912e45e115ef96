// One account of each role, and one more, in the vault of the browser's tests, with passwords made up as it runs;
// says them as JSON. bin/suites.mjs hands them to the tests.
import { randomBytes } from "node:crypto";
import { makeLink, setPassword } from "@/lib/accounts/one-time-link";
import { addAccount } from "@/lib/accounts/people";
import type { Outcome } from "@/lib/domain/outcome";
import { roles, type Role } from "@/lib/domain/role";
import { now } from "@/lib/request/clock";
import { db } from "@/lib/store/client";

const keeper = { editor: null, at: now() };

async function account(name: string, role: Role) {
  const email = `${name}@example.org`;
  const password = randomBytes(18).toString("base64url");
  const { id } = value(await addAccount({ email, name: `The ${name}`, role }, keeper));
  const token =
    value(await makeLink(id, keeper))
      .url.split("/")
      .at(-1) ?? "";
  value(await setPassword({ token, password, again: password }, { address: "::1", at: keeper.at }));
  return [name, { email, password }] as const;
}

function value<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(JSON.stringify(outcome.problem));
}

// The traveller ends sessions, which others' tests could not spare.
const made = [await account("traveller", "contributor")];
for (const role of roles.slice(1)) made.push(await account(role, role));
console.log(JSON.stringify(Object.fromEntries(made)));
await db.$disconnect();
