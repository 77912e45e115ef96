import type { Metadata } from "next";
import { PlainLink } from "@/components/ui/plain-link";

export const metadata: Metadata = { title: "Not for your role", robots: { index: false } };

export default function Forbidden() {
  return (
    <main className="page-width py-10">
      <p className="mb-6 font-serif text-[20px]/[28px] font-semibold">Hyperscope</p>
      <h1 className="font-serif text-title font-semibold">Your role does not allow this</h1>
      <p className="mt-2 max-w-[34em] font-serif text-dek text-ink-2">
        Nothing was changed. Somebody who keeps the accounts can give you another role.
      </p>
      <p className="mt-4 flex flex-wrap gap-x-6">
        <PlainLink href="/account">Your account</PlainLink>
        <PlainLink href="/">The market today</PlainLink>
      </p>
    </main>
  );
}
