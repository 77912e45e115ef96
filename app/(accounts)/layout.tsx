import type { Metadata } from "next";

/** Nothing of the door is the same for two people: every page of it waits for its request. */
export const instant = false;

export const metadata: Metadata = {
  robots: { index: false, follow: false },
  // A one-time link in an address is told to no other site; a form sent without a script still says
  // whose it is.
  referrer: "same-origin",
};

export default function AccountsLayout({ children }: LayoutProps<"/">) {
  return children;
}
