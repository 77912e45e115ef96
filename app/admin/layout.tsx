import type { Metadata } from "next";
import { signOutAction } from "@/app/(accounts)/account/session-actions";
import { DeskFrame } from "@/components/accounts/desk-frame";
import { FormAnswered } from "@/components/forms/form-answer";
import { answeredForm } from "@/lib/request/answered-form";
import { editorWho } from "@/lib/request/who-asks";

/** Nothing of the desk is the same for two people: every page of it waits for its request. */
export const instant = false;

export const metadata: Metadata = { robots: { index: false, follow: false } };

export default async function DeskLayout({ children }: LayoutProps<"/admin">) {
  const who = await editorWho("propose");
  return (
    <DeskFrame who={who} signOut={signOutAction}>
      <FormAnswered answer={await answeredForm()}>{children}</FormAnswered>
    </DeskFrame>
  );
}
