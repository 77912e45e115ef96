"use client";

import { useCombobox } from "downshift";
import {
  useLayoutEffect,
  useState,
  type ChangeEvent,
  type ComponentProps,
  type RefObject,
} from "react";
import { useFound, type FoundHit } from "@/components/search/use-found";

export type PickerProps = {
  day: string;
  kind: "vendor" | "product";
  /** Slugs that stand there already. */
  taken: readonly string[];
  /** The plain field was in use when this came. */
  wasIn: boolean;
  field: ComponentProps<"input">;
  input: RefObject<HTMLInputElement | null>;
  onPick: (slug: string) => void;
};

/** So many are offered at once. */
const OFFERED = 8;

/** Vendors, or products, by what is typed: up and down choose, Enter adds. */
export function AddPicker({ day, kind, taken, wasIn, field, input, onPick }: PickerProps) {
  const [typed, setTyped] = useState(() => input.current?.value ?? "");
  const found = useFound(day, typed, kind);
  const items = offered(found, kind, taken);
  const box = useCombobox<FoundHit>({
    ...{ items, inputValue: typed, selectedItem: null },
    itemToString: (item) => item?.name ?? "",
    onInputValueChange: ({ inputValue, type }) => {
      const { InputChange, ItemClick } = useCombobox.stateChangeTypes;
      if (type !== InputChange && type !== ItemClick) setTyped(inputValue);
    },
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem === null) return;
      setTyped("");
      onPick(selectedItem.slug);
    },
    stateReducer: (state, { type, changes }) =>
      type === useCombobox.stateChangeTypes.InputBlur
        ? { ...changes, selectedItem: state.selectedItem, inputValue: state.inputValue }
        : changes,
  });
  useLayoutEffect(() => {
    if (wasIn) input.current?.focus();
  }, [wasIn, input]);
  const isShown = box.isOpen && typed.trim() !== "";
  return (
    <>
      <input
        {...box.getInputProps({
          ...{ ...field, ref: input, "aria-labelledby": undefined },
          // At once: what is told after the next drawing comes too late for whoever types fast.
          onChange: ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
            setTyped(currentTarget.value);
          },
        })}
      />
      <ul
        {...box.getMenuProps({ "aria-label": "Found", "aria-labelledby": undefined })}
        className={`absolute top-full left-0 z-20 mt-1 w-72 max-w-[90vw] rounded-control border border-b-2 border-ink bg-paper ${isShown ? "" : "hidden"}`}
      >
        {isShown &&
          items.map((item, index) => (
            <li
              key={item.slug}
              {...box.getItemProps({ item, index })}
              className={`cursor-pointer px-3 py-2 text-table ${box.highlightedIndex === index ? "bg-accent-tint" : ""}`}
            >
              {item.name}
              <span className="block text-note text-ink-3">
                {[item.hint, item.foundAs].filter(Boolean).join(" · ")}
              </span>
            </li>
          ))}
        {isShown && items.length === 0 && (
          <li className="px-3 py-2 text-table text-ink-2">
            {found === null ? "Searching …" : `No ${kind} of that name on this day.`}
          </li>
        )}
      </ul>
    </>
  );
}

/** What was on record by the day and is not there yet: what came later cannot be compared. */
function offered(
  found: ReturnType<typeof useFound>,
  kind: string,
  taken: readonly string[],
): FoundHit[] {
  if (found === null || found === "failed") return [];
  return found
    .flatMap((group) => (group.kind === kind ? group.hits : []))
    .filter(({ since, slug }) => since === null && !taken.includes(slug))
    .slice(0, OFFERED);
}
