import type { Metadata } from "next";
import { Suspense } from "react";
import { PlainLink } from "@/components/ui/plain-link";
import { SamePageToday } from "@/components/ui/same-page-today";

export const metadata: Metadata = { title: "Nothing on record here" };

export default function NotFound() {
  return (
    <main className="page-width py-10">
      <p className="mb-6 font-serif text-[20px]/[28px] font-semibold">Hyperscope</p>
      <h1 className="font-serif text-title font-semibold">
        Nothing is on record at this address for this day
      </h1>
      <p className="mt-2 max-w-[34em] font-serif text-dek text-ink-2">
        Either it was not public yet: a page begins on the day on which what it is about became
        public. Or the address has a mistake: it starts with a day from 2003-01-01 to today, written
        as 2005-10-31, or with the word today. To read the archive as it stood once, an instant that
        has passed may follow, in UTC: today~2026-11-24T1000Z.
      </p>
      <p className="mt-4 flex flex-wrap gap-x-6 gap-y-3">
        <Suspense fallback={null}>
          <SamePageToday />
        </Suspense>
        <PlainLink href="/">The market today</PlainLink>
        <PlainLink href="/2005-10-31">The market as of October 2005</PlainLink>
      </p>
    </main>
  );
}
