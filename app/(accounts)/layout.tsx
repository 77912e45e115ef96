import type { Metadata } from "next";

/** Nothing of the door is the same for two people: every page of it waits for its request. */
export const instant = false;

export const metadata: Metadata = {
  robots: { index: false, follow: false },
  // An address may carry a one-time link.
  referrer: "no-referrer",
};

export default function AccountsLayout({ children }: LayoutProps<"/">) {
  return children;
}
