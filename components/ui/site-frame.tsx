import { Link } from "@/components/ui/link";
import type { Route } from "next";
import type { ReactNode } from "react";
import { ThemeControl } from "./theme-control";

export type NavEntry<R extends string> = { label: string; href: Route<R>; current: boolean };

type Props<R extends string> = {
  home: Route<R>;
  nav: readonly NavEntry<R>[];
  /** The day everything is about: the first control of every page. */
  picker: ReactNode;
  /** Finds anything by its name. */
  search: ReactNode;
  /** The same day in words, for paper. */
  asOf: string;
  /** Method and seed of every number on the page. */
  method: string;
  footLeft: string;
  footRight: string;
  /** Where everything that was public on the day lies as one file. */
  archive: string;
  children: ReactNode;
};

/** Skip link, header, page, footer: the frame that every public page hangs in. */
export function SiteFrame<R extends string>(props: Props<R>) {
  return (
    <>
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:absolute focus:z-30 focus:m-2 focus:bg-paper focus:p-2"
      >
        Skip to the content
      </a>
      <header className="border-b border-rule">
        <div className="page-width flex flex-wrap items-center gap-x-5 gap-y-3 pt-2.5 pb-1">
          <Link href={props.home} className="font-serif text-[20px]/[28px] font-semibold">
            Hyperscope
          </Link>
          <div className="no-print order-last w-full md:order-none md:w-auto xl:grow xl:basis-0">
            {props.picker}
          </div>
          <p className="text-note text-ink-3 order-last w-full md:order-none md:w-auto">
            <span className="hidden print:inline">As of {props.asOf} · </span>
            {props.method}
          </p>
          <div className="no-print order-last w-full md:order-none md:ml-auto md:w-56">
            {props.search}
          </div>
          <div className="no-print ml-auto md:ml-0">
            <ThemeControl />
          </div>
        </div>
        <nav aria-label="Main" className="no-print page-width">
          <ul className="flex flex-wrap gap-x-5 md:gap-x-6">
            {props.nav.map(({ label, href, current }) => (
              <li key={label}>
                <Link href={href} aria-current={current ? "page" : undefined} className="nav-entry">
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main
        id="content"
        tabIndex={-1}
        className="page-width grid grid-cols-1 gap-8 pt-7 pb-10 outline-none"
      >
        {props.children}
      </main>
      <footer className="page-width pb-6">
        <div className="flex flex-wrap justify-between gap-x-8 gap-y-1 border-t border-rule pt-3 text-note text-ink-3">
          <span className="wrap-anywhere">{props.footLeft}</span>
          <span>{props.footRight}</span>
          <a href={props.archive} download className="link-ink no-print py-2 md:py-0">
            Whole archive of this day, zip
          </a>
          <Link href={{ pathname: "/admin" }} prefetch={false} className="link-ink py-2 md:py-0">
            Editors’ desk
          </Link>
        </div>
      </footer>
    </>
  );
}
