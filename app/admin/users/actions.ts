"use server";

import { revalidatePath } from "next/cache";
import type { PeopleState } from "@/components/accounts/people-answer";
import { isConfirmed } from "@/lib/accounts/confirm";
import { mailLink } from "@/lib/accounts/mail";
import { makeLink } from "@/lib/accounts/one-time-link";
import { addAccount, keepAccount, type Keeper } from "@/lib/accounts/people";
import type { Problem } from "@/lib/domain/outcome";
import { answered } from "@/lib/request/answered-form";
import { now } from "@/lib/request/clock";
import { formFields } from "@/lib/request/form-fields";
import { editorWho, ownSession } from "@/lib/request/who-asks";

const PAGE = "/admin/users";

/** Adds an account and makes its first link. */
export async function addPersonAction(_last: PeopleState, form: FormData): Promise<PeopleState> {
  const editor = await editorWho("administer");
  const keeper = { editor, at: now() };
  const typed = formFields(form);
  if (!isConfirmed(await ownSession(), keeper.at))
    return answered("add-person", form, unconfirmed(typed));
  const outcome = await addAccount(typed, keeper);
  if (!outcome.ok) return answered("add-person", form, refusedFor(outcome.problem, typed));
  revalidatePath(PAGE);
  return answered("add-person", form, await linkFor(outcome.value.id, keeper));
}

/** What is done about an account: its role, a link, its second factor, whether it may sign in. */
export async function keepPersonAction(_last: PeopleState, form: FormData): Promise<PeopleState> {
  const editor = await editorWho("administer");
  const keeper = { editor, at: now() };
  const { person = "", act = "", role = "" } = formFields(form);
  if (!isConfirmed(await ownSession(), keeper.at)) return answered("person", form, unconfirmed({}));
  if (act === "link") return answered("person", form, await linkFor(person, keeper));
  const outcome = await keepAccount({ id: person, act, role }, keeper);
  if (!outcome.ok) return answered("person", form, refusedFor(outcome.problem, {}));
  revalidatePath(PAGE);
  return answered("person", form, { refusal: null, said: outcome.value, link: null });
}

async function linkFor(id: string, keeper: Keeper): Promise<PeopleState> {
  const made = await makeLink(id, keeper);
  if (!made.ok) return refusedFor(made.problem, {});
  const { email, url } = made.value;
  if (await mailLink(made.value)) {
    return { refusal: null, said: `A link was mailed to ${email}.`, link: null };
  }
  return { refusal: null, said: `A link for ${email}, good for a day:`, link: url };
}

const refusedFor = (problem: Problem, typed: Record<string, string>): PeopleState => ({
  refusal: { problem, typed },
  said: null,
  link: null,
});

const unconfirmed = (typed: Record<string, string>): PeopleState =>
  refusedFor(
    { kind: "invalid", fields: { "": ["Confirm with your password first, above."] } },
    typed,
  );
