"use client";

import { useCombobox } from "downshift";
import { useState } from "react";
import type { NameHit, Searched } from "@/lib/reports/desk/name-search";
import { useNames } from "./names-known";
import { useHits } from "./use-hits";

type Picking = {
  inputId: string;
  what: Searched;
  value: string;
  onType: (slug: string) => void;
};

/** What stands at the end of every list of hits. */
export const CREATE = "@create";

/** A search for one record by any of its names: what is shown, what is found, what is chosen. */
export function usePicker({ inputId, what, value, onType }: Picking) {
  const { nameOf, learn } = useNames();
  const known = nameOf(what, value);
  const shown = known?.name ?? value;
  const [typed, setTyped] = useState<string | null>(null);
  const query = typed ?? "";
  const hits = useHits(what, query, typed !== null);
  const create = { slug: CREATE, name: createWords(what, query), hint: "" };
  const items = hits === null ? [] : [...hits, create];

  const choose = (hit: NameHit | null) => {
    if (hit === null) return;
    setTyped(null);
    if (hit.slug !== CREATE) {
      learn(what, hit);
      return onType(hit.slug);
    }
    if (what === "target") return onType(targetOf(query));
    window.open(`/admin/records/${what}/new?name=${encodeURIComponent(query)}`);
  };

  const box = useCombobox<NameHit>({
    ...{ items, inputId, inputValue: typed ?? shown, selectedItem: null },
    itemToString: (hit) => hit?.name ?? "",
    onInputValueChange: ({ inputValue, type }) => {
      if (type === useCombobox.stateChangeTypes.InputChange) setTyped(inputValue);
    },
    onIsOpenChange: ({ isOpen }) => {
      // Text that was not chosen gives way to what was chosen before.
      setTyped((last) => (isOpen ? (last ?? "") : null));
    },
    onSelectedItemChange: ({ selectedItem }) => choose(selectedItem),
    // Leaving the field chooses nothing.
    stateReducer: (state, { type, changes }) =>
      type === useCombobox.stateChangeTypes.InputBlur
        ? { ...changes, selectedItem: state.selectedItem, inputValue: state.inputValue }
        : changes,
  });
  return { box, items, shown, hint: known?.hint ?? "", isSearching: hits === null };
}

export type PickerDesk = ReturnType<typeof usePicker>;

function createWords(what: Searched, query: string): string {
  const said = query.trim();
  if (what !== "target") {
    return `Create a new ${what} in another tab${said === "" ? "" : `: “${said}”`}`;
  }
  return said === ""
    ? "Type a new target, for example windows-server-2003"
    : `Use the new target “${targetOf(said)}”`;
}

const targetOf = (query: string): string =>
  query
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, "-")
    .replace(/^-+|-+$/g, "");
