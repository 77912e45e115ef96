"use client";

import { createContext, use, useState, type ReactNode } from "react";
import type { NameHit, Searched } from "@/lib/reports/desk/name-search";

type Known = Readonly<Record<string, NameHit>>;
type Names = {
  nameOf: (what: Searched, slug: string) => NameHit | undefined;
  learn: (what: Searched, hit: NameHit) => void;
};

const NamesContext = createContext<Names>({ nameOf: () => undefined, learn: () => undefined });

/** What the records that a form names are called: those it came with, and those chosen since. */
export function NamesKnown({ names, children }: { names: Known; children: ReactNode }) {
  const [learnt, setLearnt] = useState<Known>({});
  const known = { ...names, ...learnt };
  const value: Names = {
    nameOf: (what, slug) => known[`${what}/${slug}`],
    learn: (what, hit) => setLearnt((last) => ({ ...last, [`${what}/${hit.slug}`]: hit })),
  };
  return <NamesContext value={value}>{children}</NamesContext>;
}

export const useNames = (): Names => use(NamesContext);
