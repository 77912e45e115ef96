import { Link } from "@/components/ui/link";
import type { ReactNode } from "react";
import { ThemeControl } from "@/components/ui/theme-control";

type Props = { title: string; dek: ReactNode; children: ReactNode };

/** A page of the door: a title, what it is for, and one form. */
export function PlainFrame({ title, dek, children }: Props) {
  return (
    <>
      <header className="border-b border-rule">
        <div className="page-width flex items-center gap-5 py-2.5">
          <Link href="/" className="font-serif text-[20px]/[28px] font-semibold">
            Hyperscope
          </Link>
          <p className="hidden grow text-note text-ink-3 md:block">Editors’ desk</p>
          <div className="ml-auto">
            <ThemeControl />
          </div>
        </div>
      </header>
      <main className="page-width py-10">
        <div className="grid max-w-[30em] gap-6">
          <div>
            <h1 className="font-serif text-title font-semibold text-balance">{title}</h1>
            <p className="mt-2 font-serif text-dek text-pretty text-ink-2">{dek}</p>
          </div>
          {children}
        </div>
      </main>
    </>
  );
}
