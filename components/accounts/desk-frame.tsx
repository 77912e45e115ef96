import { Link } from "@/components/ui/link";
import type { ReactNode } from "react";
import { ThemeControl } from "@/components/ui/theme-control";
import { may, type Editor } from "@/lib/domain/role";
import { DeskNav } from "./desk-nav";

type Props = {
  who: Editor;
  /** Ends the session. */
  signOut: () => Promise<void>;
  children: ReactNode;
};

/** Skip link, header, page, footer of the editors' desk, which is about no day. */
export function DeskFrame({ who, signOut, children }: Props) {
  return (
    <>
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:absolute focus:z-30 focus:m-2 focus:bg-paper focus:p-2"
      >
        Skip to the content
      </a>
      <header className="border-b border-rule">
        <div className="page-width flex flex-wrap items-center gap-x-5 gap-y-2 pt-2.5 pb-1">
          <Link href="/" className="font-serif text-[20px]/[28px] font-semibold">
            Hyperscope
          </Link>
          <p className="order-last w-full grow text-note text-ink-3 md:order-none md:w-auto">
            Editors’ desk · no as-of day: you edit the archive itself
          </p>
          <div className="no-print flex items-center gap-x-4">
            <ThemeControl />
            <Link href="/account" className="link-ink py-3 md:py-1">
              {who.name}, {who.role}
            </Link>
            <form action={signOut}>
              <button
                type="submit"
                className="cursor-pointer py-3 text-ink-2 hover:text-ink md:py-1"
              >
                Sign out
              </button>
            </form>
          </div>
        </div>
        <DeskNav entries={roomsOf(who)} />
      </header>
      <main id="content" tabIndex={-1} className="page-width grid gap-8 pt-7 pb-10 outline-none">
        {children}
      </main>
      <footer className="page-width pb-6">
        <div className="flex flex-wrap justify-between gap-x-8 gap-y-1 border-t border-rule pt-3 text-note text-ink-3">
          <Link href="/" className="link-ink">
            Back to the dashboard
          </Link>
          <span>Every save is a revision and can be undone</span>
        </div>
      </footer>
    </>
  );
}

const rooms = [
  { label: "Desk", href: "/admin", act: "propose" },
  { label: "Records", href: "/admin/records", act: "propose" },
  { label: "Review", href: "/admin/review", act: "propose" },
  { label: "Revisions", href: "/admin/revisions", act: "propose" },
  { label: "Import", href: "/admin/import", act: "edit" },
  { label: "Users", href: "/admin/users", act: "administer" },
] as const;

const roomsOf = ({ role }: Editor) => rooms.filter(({ act }) => may(role, act));
