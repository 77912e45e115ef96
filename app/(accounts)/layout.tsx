import type { Metadata } from "next";
import { FormAnswered } from "@/components/forms/form-answer";
import { answeredForm } from "@/lib/request/answered-form";

/** Nothing of the door is the same for two people: every page of it waits for its request. */
export const instant = false;

export const metadata: Metadata = {
  robots: { index: false, follow: false },
  // A one-time link in an address is told to no other site; a form sent without a script still says
  // whose it is.
  referrer: "same-origin",
};

export default async function AccountsLayout({ children }: LayoutProps<"/">) {
  return <FormAnswered answer={await answeredForm()}>{children}</FormAnswered>;
}
