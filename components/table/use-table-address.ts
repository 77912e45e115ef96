"use client";

import { useSearchParams } from "next/navigation";
import { parseAsString, useQueryStates } from "nuqs";
import { useMemo } from "react";
import type { Askable, TableView } from "@/lib/tables/table";
import { addressOf, namesOf, readView, type ReadView } from "@/lib/tables/table-view";

/** Changes a view; what is left out stays, and a new choice begins at the first page again. */
export type ChangeView = (to: Partial<TableView>) => void;

/** The view an address asks for, and how to ask for another: the same address, the same rows. */
export function useTableAddress(askable: Askable): [ReadView, ChangeView] {
  const parsers = useMemo(
    () => Object.fromEntries(namesOf(askable.facets).map((name) => [name, parseAsString])),
    [askable],
  );
  const [said, say] = useQueryStates(parsers, { history: "replace" });
  const inAddress = useSearchParams();
  const read = useMemo(() => {
    const strays = [...inAddress.keys()].filter((name) => !Object.hasOwn(parsers, name));
    const words = strays.map((name): [string, string | null] => [name, ""]);
    return readView(new Map([...words, ...Object.entries(said)]), askable);
  }, [said, inAddress, parsers, askable]);
  return [read, (to) => void say(addressOf({ ...read.view, page: 1, ...to }, askable))];
}
