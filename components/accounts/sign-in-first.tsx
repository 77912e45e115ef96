"use client";

import { usePathname } from "next/navigation";
import { PlainLink } from "@/components/ui/plain-link";

/** What a visitor finds at an address that needs an account: the way to sign in and back. */
export function SignInFirst() {
  const path = usePathname();
  return (
    <main className="page-width py-10">
      <p className="mb-6 font-serif text-[20px]/[28px] font-semibold">Hyperscope</p>
      <h1 className="font-serif text-title font-semibold">Sign in to open this page</h1>
      <p className="mt-2 max-w-[34em] font-serif text-dek text-ink-2">
        The editors’ desk is for people with an account. Everything on record can be read without
        one.
      </p>
      <p className="mt-4 flex flex-wrap gap-x-6">
        <PlainLink href={`/sign-in?next=${encodeURIComponent(path)}`}>Sign in</PlainLink>
        <PlainLink href="/">The market today</PlainLink>
      </p>
    </main>
  );
}
