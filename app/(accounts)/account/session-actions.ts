"use server";

import { headers } from "next/headers";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { endOwnSession } from "@/lib/accounts/end-session";
import { now } from "@/lib/request/clock";
import { formFields } from "@/lib/request/form-fields";
import { ownSession } from "@/lib/request/who-asks";

/** Ends the session one is in. */
export async function signOutAction(): Promise<void> {
  const session = await ownSession();
  await endOwnSession(session, session.id, { headers: await headers(), at: now() });
  redirect("/sign-in");
}

/** Ends one of one's own sessions, here or elsewhere. */
export async function endSessionAction(form: FormData): Promise<void> {
  const session = await ownSession();
  const { session: id = "" } = formFields(form);
  await endOwnSession(session, id, { headers: await headers(), at: now() });
  if (id === session.id) redirect("/sign-in");
  revalidatePath("/account");
}
