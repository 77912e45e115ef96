"use client";

import { useSyncExternalStore } from "react";
import type { Searched } from "@/lib/reports/desk/name-search";
import { controlClass, type ControlProps } from "../field";
import { useNames } from "./names-known";
import { CREATE, usePicker, type PickerDesk } from "./use-picker";

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

function Combobox({ control, name, what, value, onType }: Props) {
  const picker = usePicker({ inputId: control.id, what, value, onType });
  const { box, shown, hint } = picker;
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
            className="control min-w-[44px] rounded-l-none border-l-0 md:min-w-0"
            aria-label={`Empty this field, now ${shown}`}
            onClick={() => onType("")}
          >
            <span aria-hidden>×</span>
          </button>
        )}
      </div>
      <Hits picker={picker} />
      <p className="mt-1 text-note text-ink-2 empty:hidden">{hint}</p>
    </div>
  );
}

const list =
  "absolute z-20 max-h-80 w-full min-w-64 overflow-y-auto border border-rule-strong bg-paper";

function Hits({ picker: { box, items, isSearching } }: { picker: PickerDesk }) {
  const tone = (at: number, slug: string) =>
    `${box.highlightedIndex === at ? "bg-accent-tint" : ""} ${slug === CREATE ? "border-t border-rule text-accent" : ""}`;
  return (
    <ul
      {...box.getMenuProps({ "aria-label": "Found", "aria-labelledby": undefined })}
      className={`${list} ${box.isOpen ? "" : "hidden"}`}
    >
      {box.isOpen &&
        items.map((hit, index) => (
          <li
            key={hit.slug}
            {...box.getItemProps({ item: hit, index })}
            className={`cursor-pointer px-2.5 py-2 text-table ${tone(index, hit.slug)}`}
          >
            {hit.name}
            {hit.hint !== "" && <span className="block text-note text-ink-3">{hit.hint}</span>}
          </li>
        ))}
      {box.isOpen && isSearching && (
        <li className="px-2.5 py-2 text-table text-ink-2">Searching …</li>
      )}
    </ul>
  );
}
