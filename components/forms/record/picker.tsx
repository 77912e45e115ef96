"use client";

import { useCombobox } from "downshift";
import { useEffect, useState, useSyncExternalStore } from "react";
import { array, object, string } from "zod/mini";
import type { NameHit, Searched } from "@/lib/reports/desk/name-search";
import { controlClass, type ControlProps } from "../field";
import { useNames } from "./names-known";

type Props = {
  control: ControlProps;
  name: string;
  what: Searched;
  value: string;
  onType: (slug: string) => void;
};

const NEVER = () => () => undefined;

/**
 * A field that names another record: searched by any name it ever had. Without a script it is a
 * plain field for the record's own name in addresses.
 */
export function Picker(props: Props) {
  const isScripted = useSyncExternalStore(
    NEVER,
    () => true,
    () => false,
  );
  return isScripted ? <Combobox {...props} /> : <PlainField {...props} />;
}

function PlainField({ control, name, what, value }: Props) {
  const { nameOf } = useNames();
  return (
    <>
      <input
        {...control}
        name={name}
        defaultValue={value}
        className={controlClass(control["aria-invalid"])}
      />
      <p className="text-note text-ink-2 empty:hidden">{nameOf(what, value)?.name ?? ""}</p>
    </>
  );
}

/** What stands at the end of every list of hits. */
const CREATE = "@create";

function Combobox({ control, name, what, value, onType }: Props) {
  const { nameOf, learn } = useNames();
  const known = nameOf(what, value);
  const shown = known?.name ?? value;
  const [typed, setTyped] = useState<string | null>(null);
  const hits = useHits(what, typed ?? "", typed !== null);
  const create = { slug: CREATE, name: createWords(what, typed ?? ""), hint: "" };
  const items = [...(hits ?? []), ...(hits === null ? [] : [create])];
  const choose = (hit: NameHit) => {
    if (hit.slug !== CREATE) {
      learn(what, hit);
      onType(hit.slug);
    } else if (what === "target") onType(targetOf(typed ?? ""));
    else window.open(`/admin/records/${what}/new?name=${encodeURIComponent(typed ?? "")}`);
    setTyped(null);
  };
  const box = useCombobox<NameHit>({
    items,
    inputId: control.id,
    inputValue: typed ?? shown,
    selectedItem: null,
    itemToString: (hit) => hit?.name ?? "",
    onInputValueChange: ({ inputValue, type }) => {
      if (type === useCombobox.stateChangeTypes.InputChange) setTyped(inputValue);
    },
    onIsOpenChange: ({ isOpen }) => {
      if (isOpen && typed === null) setTyped("");
      // Text that was not chosen gives way to what was chosen before.
      if (!isOpen) setTyped(null);
    },
    onSelectedItemChange: ({ selectedItem }) => selectedItem !== null && choose(selectedItem),
    // Leaving the field chooses nothing.
    stateReducer: (state, { type, changes }) =>
      type === useCombobox.stateChangeTypes.InputBlur
        ? { ...changes, selectedItem: state.selectedItem, inputValue: state.inputValue }
        : changes,
  });

  return (
    <div className="relative">
      <input type="hidden" name={name} value={value} />
      <div className="flex">
        <input
          {...box.getInputProps({
            ...control,
            "aria-labelledby": undefined,
            placeholder: shown === "" ? "Search" : shown,
          })}
          className={`${controlClass(control["aria-invalid"])} rounded-r-none`}
        />
        {value !== "" && (
          <button
            type="button"
            className="control border-l-0 rounded-l-none"
            aria-label={`Empty this field, now ${shown}`}
            onClick={() => onType("")}
          >
            <span aria-hidden>×</span>
          </button>
        )}
      </div>
      <ul
        {...box.getMenuProps({ "aria-label": "Found", "aria-labelledby": undefined })}
        className={`absolute z-20 max-h-80 w-full min-w-64 overflow-y-auto border border-rule-strong bg-paper shadow-md ${box.isOpen ? "" : "hidden"}`}
      >
        {box.isOpen &&
          items.map((hit, index) => (
            <li
              key={hit.slug}
              {...box.getItemProps({ item: hit, index })}
              className={`cursor-pointer px-2.5 py-1.5 text-table ${box.highlightedIndex === index ? "bg-accent-tint" : ""} ${hit.slug === CREATE ? "border-t border-rule text-accent" : ""}`}
            >
              {hit.name}
              {hit.hint !== "" && <span className="block text-note text-ink-3">{hit.hint}</span>}
            </li>
          ))}
        {box.isOpen && hits === null && (
          <li className="px-2.5 py-1.5 text-table text-ink-2">Searching …</li>
        )}
      </ul>
      <p className="mt-1 text-note text-ink-2 empty:hidden">{known?.hint ?? ""}</p>
    </div>
  );
}

const createWords = (what: Searched, typed: string): string =>
  what === "target"
    ? typed.trim() === ""
      ? "Type a new target, for example windows-server-2003"
      : `Use the new target “${targetOf(typed)}”`
    : `Create a new ${what} in another tab${typed.trim() === "" ? "" : `: “${typed}”`}`;

const targetOf = (typed: string): string =>
  typed
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, "-")
    .replace(/^-+|-+$/g, "");

/** Typing pauses this long before the next look. */
const PAUSE_MS = 150;

const answer = object({
  hits: array(object({ slug: string(), name: string(), hint: string() })),
});

/** What is called so; null while nothing has been asked or nothing has come. */
function useHits(what: Searched, query: string, isAsked: boolean): readonly NameHit[] | null {
  const [found, setFound] = useState<{ asked: string; hits: readonly NameHit[] } | null>(null);
  const asked = `${what}?q=${encodeURIComponent(query)}`;
  useEffect(() => {
    if (!isAsked) return;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      fetch(`/admin/names/${asked}`, { signal: stop.signal })
        .then((response) => response.json())
        .then((body) => setFound({ asked, hits: answer.parse(body).hits }))
        .catch(() => stop.signal.aborted || setFound({ asked, hits: [] }));
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [asked, isAsked]);
  return found?.asked.startsWith(`${what}?`) ? found.hits : null;
}
