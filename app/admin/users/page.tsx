import type { Metadata } from "next";
import { confirmAction } from "@/app/(accounts)/account/actions";
import { PeopleView } from "@/components/accounts/people-view";
import { deskPeople } from "@/lib/accounts/desk-people";
import { now } from "@/lib/request/clock";
import { editorWho, ownSession } from "@/lib/request/who-asks";
import { addPersonAction, keepPersonAction } from "./actions";
import { peopleRows } from "./people-rows";

export const instant = false;

export const metadata: Metadata = { title: "Users" };

const actions = { confirm: confirmAction, add: addPersonAction, keep: keepPersonAction };

export default async function UsersPage() {
  await editorWho("administer");
  const people = await deskPeople(await ownSession(), now());
  return <PeopleView {...peopleRows(people)} actions={actions} />;
}
